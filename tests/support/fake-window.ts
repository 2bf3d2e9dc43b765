import type { CoursePage, ScormWindow } from '../../src/adapters/scorm-window'

/** A window that stands alone, is visible and holds no API; tests put it into frames and give it what it holds. */
export class FakeWindow implements CoursePage {
  parent: ScormWindow = this
  top: ScormWindow | null = this
  opener: ScormWindow | null = null
  location = { origin: 'https://lms.example' }
  document = { visibilityState: 'visible' }
  navigator = { onLine: true }
  API: unknown = undefined
  API_1484_11: unknown = undefined
  /** Milliseconds that the page has waited; a wait is over at once. */
  waitedMs = 0
  setTimeout = (run: () => void, ms: number): void => {
    this.waitedMs += ms
    queueMicrotask(run)
  }
  readonly #listeners = new Map<string, () => void>()
  addEventListener = (type: string, listener: () => void): void => {
    this.#listeners.set(type, listener)
  }
  fire = (type: string): void => this.#listeners.get(type)?.()
}

/** A window of another origin: whoever reads more of it than its place among windows gets a throw. */
export class ForeignWindow implements ScormWindow {
  parent: ScormWindow = this
  top: ScormWindow | null = this
  opener: ScormWindow | null = null
  setTimeout = (): void => undefined
  get API(): unknown {
    throw new Error('Blocked a frame with another origin')
  }
  get location(): { origin: string } {
    throw new Error('Blocked a frame with another origin')
  }
  get document(): { visibilityState: string } {
    throw new Error('Blocked a frame with another origin')
  }
}

/** Puts a window into a chain of frames; the last one is the top. */
export const frame = <W extends FakeWindow | ForeignWindow>(
  page: W,
  ...parents: (FakeWindow | ForeignWindow)[]
): W => {
  const chain = [page, ...parents]
  const top = chain.at(-1) ?? page
  chain.forEach((window, level) => {
    window.parent = chain[level + 1] ?? window
    window.top = top
  })
  return page
}
