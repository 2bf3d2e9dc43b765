import type { StoringWindow } from '../../../src/adapters/device'
import type { CoursePage, ScormWindow } from '../../../src/adapters/scorm-window'
import type { WatchedWindow } from '../../../src/ui/state/watch-page'
import type { Schedule, StorageMode } from './steps'

interface PageEvent {
  readonly persisted: boolean
  readonly key: string | null
}
type Listener = (event: PageEvent) => void

/** Where course and LMS come from. */
export const origin = 'https://lms.example'

/** Moodle's player page, in which the API lives and the course is a frame. */
export class PlayerPage implements ScormWindow {
  parent: ScormWindow = this
  top: ScormWindow = this
  opener = null
  location = { origin }
  document = { visibilityState: 'visible' }
  API: unknown = undefined
  API_1484_11: unknown = undefined
  mod_scorm_useBeaconAPI: boolean | undefined = undefined
  mod_scorm_is_window_closing: boolean | undefined = undefined
  setTimeout = (run: () => void): void => queueMicrotask(run)
}

/** A device's browser: what it keeps, and the pages that share it. */
export class SimulatedDevice {
  readonly texts = new Map<string, string>()
  readonly pages = new Set<SimulatedPage>()
  mode: StorageMode = 'works'
  eventsArrive = true

  constructor(readonly index: number) {}

  tell(from: SimulatedPage, key: string): void {
    if (!this.eventsArrive) return
    for (const page of this.pages) if (page !== from) page.fire('storage', { key })
  }
}

/** A window of the course, whose events the drill fires. */
export class SimulatedPage implements CoursePage, WatchedWindow, StoringWindow {
  readonly parent: ScormWindow
  readonly top: ScormWindow
  readonly opener = null
  readonly location = { origin }
  readonly navigator = { onLine: true }
  readonly document
  alive = true
  /** In the back-forward cache: nothing runs. */
  frozen = false
  dismissing = false
  readonly #listeners = new Map<string, Set<Listener>>()
  #clock = (): void => undefined

  constructor(
    readonly player: PlayerPage,
    readonly device: SimulatedDevice,
    private readonly flag: Schedule['flag'],
  ) {
    this.parent = player
    this.top = player
    player[flag] = false
    this.localStorage = this.#storage(device)
    device.pages.add(this)
    this.document = {
      visibilityState: 'visible',
      activeElement: null,
      addEventListener: (type: string, listener: () => void) => this.addEventListener(type, listener),
    }
  }

  setTimeout = (run: () => void): void => queueMicrotask(run)
  setInterval = (run: () => void): void => {
    this.#clock = run
  }
  addEventListener = (type: string, listener: Listener): void => {
    const listeners = this.#listeners.get(type) ?? new Set()
    this.#listeners.set(type, listeners.add(listener))
  }
  removeEventListener = (type: string, listener: Listener): void => {
    this.#listeners.get(type)?.delete(listener)
  }

  readonly localStorage
  fire(type: string, event: Partial<PageEvent> = {}): void {
    if (!this.alive || this.frozen) return
    for (const listener of this.#listeners.get(type) ?? []) {
      listener({ persisted: false, key: null, ...event })
      if (!this.alive) return
    }
  }

  tick(): void {
    if (this.alive && !this.frozen) this.#clock()
  }

  show(visible: boolean): void {
    const state = visible ? 'visible' : 'hidden'
    if (this.frozen || this.document.visibilityState === state) return
    this.document.visibilityState = state
    this.player.document.visibilityState = state
    this.#raise()
    if (visible) this.#seen()
    this.fire('visibilitychange')
  }

  /** Takes the page away as browsers do: `pagehide` while it is visible still, then hidden (HTML, unload a document). */
  hide(persisted: boolean): void {
    if (this.frozen) return
    this.dismissing = true
    this.#raise()
    this.fire('pagehide', { persisted })
    this.show(false)
    this.dismissing = false
    this.frozen = persisted
    if (!persisted) this.kill()
  }

  comeBack(): void {
    if (!this.frozen) return
    this.frozen = false
    this.#seen()
    this.fire('pageshow', { persisted: true })
    this.show(true)
  }

  kill(): void {
    this.alive = false
    this.device.pages.delete(this)
  }

  #storage(device: SimulatedDevice) {
    const reach = () => {
      if (device.mode === 'blocked') throw new Error('SecurityError')
      return device.texts
    }
    return {
      get length(): number {
        return reach().size
      },
      key: (place: number): string | null => [...reach().keys()][place] ?? null,
      getItem: (key: string): string | null => reach().get(key) ?? null,
      setItem: (key: string, text: string): void => {
        if (device.mode === 'full') throw new Error('QuotaExceededError')
        if (!this.alive) return
        reach().set(key, text)
        device.tell(this, key)
      },
      removeItem: (key: string): void => {
        if (this.alive) reach().delete(key)
      },
    }
  }

  beaconFlagRaised(): boolean {
    return this.player[this.flag] === true
  }

  #raise(): void {
    this.player[this.flag] = true
  }

  #seen(): void {
    if (this.flag === 'mod_scorm_useBeaconAPI') this.player[this.flag] = false
  }
}
