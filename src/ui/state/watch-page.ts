import { noteAct, noteVisibility } from '../../core/tracking'
import type { RunningSession } from './create-session'

const clockMs = 1_000
const acts = ['pointerdown', 'keydown', 'scroll', 'touchstart'] as const

const textFields = 'textarea, input:not([type]), input[type="text"], input[type="search"]'

/** What the session watches of the window it runs in. */
export interface WatchedWindow {
  readonly document: {
    readonly visibilityState: string
    readonly activeElement: { matches(selectors: string): boolean } | null
    addEventListener(type: 'visibilitychange', listener: () => void): void
  }
  readonly navigator: { readonly onLine: boolean }
  addEventListener(type: 'pagehide', listener: (event: { readonly persisted: boolean }) => void): void
  addEventListener(type: string, listener: () => void, options?: AddEventListenerOptions): void
  setInterval(run: () => void, ms: number): unknown
}

/**
 * Ties a session to the page it runs in (TRK-9): hidden commits if something changed; pagehide ends the session unless
 * the page goes into the back-forward cache, from which it may come back live. `unload` and `beforeunload` are never
 * used: browsers skip them, and they ask "Leave site?".
 *
 * @param now milliseconds since 1970
 */
export const watchPage = (session: RunningSession, page: WatchedWindow, now: () => number): void => {
  const { document, navigator } = page
  document.addEventListener('visibilitychange', () => {
    const visible = document.visibilityState === 'visible'
    session.countTime((time, now) => noteVisibility(time, visible, now))
    if (!visible) session.signal({ type: 'hidden' })
  })
  page.addEventListener('pagehide', (event) => {
    if (event.persisted) session.signal({ type: 'hidden' })
    else session.leave()
  })
  page.addEventListener('online', () => session.signal({ type: 'online' }))
  for (const act of acts) {
    page.addEventListener(act, () => session.countTime(noteAct), { passive: true, capture: true })
  }
  page.setInterval(() => {
    const typing = document.activeElement?.matches(textFields) ?? false
    session.signal({ type: 'clock', now: now(), online: navigator.onLine, typing })
  }, clockMs)
}
