import type { WatchedWindow } from '../../src/ui/state/watch-page'

type Listener = (event: { readonly persisted: boolean }) => void

/** A window whose events a test fires. */
export const fakeWatchedWindow = () => {
  const listeners = new Map<string, Listener[]>()
  const listen = (type: string, listener: Listener) => {
    listeners.set(type, [...(listeners.get(type) ?? []), listener])
  }
  const fire = (type: string, persisted = false) => {
    for (const listener of listeners.get(type) ?? []) listener({ persisted })
  }
  let activeElement: WatchedWindow['document']['activeElement'] = null
  const document = {
    visibilityState: 'visible',
    get activeElement() {
      return activeElement
    },
    addEventListener: listen,
  }
  const navigator = { onLine: true }
  let clock = (): void => undefined
  const window: WatchedWindow = {
    document,
    navigator,
    addEventListener: listen,
    setInterval: (run: () => void) => {
      clock = run
    },
  }
  return {
    window,
    navigator,
    fire,
    /** Hides or shows the page as a browser does. */
    show: (visible: boolean) => {
      document.visibilityState = visible ? 'visible' : 'hidden'
      fire('visibilitychange')
    },
    /** Puts the focus into a field that matches a selector, or nowhere. */
    focus: (tag: string | null) => {
      activeElement = tag === null ? null : { matches: (selectors) => selectors.split(', ').includes(tag) }
    },
    tick: () => clock(),
    listenedTo: () => [...listeners.keys()].sort(),
  }
}
