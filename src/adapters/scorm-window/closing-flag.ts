import type { CoursePage, ScormWindow, WindowApi } from './find-api'

/** Moodle's flags that make it send by beacon: that of 4.5, and the one before it, which it never lowers by itself. */
const beaconFlags = ['mod_scorm_useBeaconAPI', 'mod_scorm_is_window_closing'] as const

/**
 * Tells whether a page is seen: neither hidden nor going away. Browsers say `pagehide` while the page still counts as
 * visible (HTML, unload a document), and allow no request that waits any more.
 */
export const watchSeen = (page: CoursePage): (() => boolean) => {
  let leaving = false
  page.addEventListener('pagehide', () => {
    leaving = true
  })
  page.addEventListener('pageshow', () => {
    leaving = false
  })
  return () => !leaving && page.document.visibilityState !== 'hidden'
}

const isRaised = (api: WindowApi, flag: string): boolean => {
  try {
    return Reflect.get(api.holder, flag) === true
  } catch {
    return false
  }
}

/**
 * Lowers Moodle's flags; for a page that is seen. Moodle raises them at a pagehide or visibilitychange; while one is
 * up it answers "true" without waiting for the server (mod/scorm/request.js), although the page may be back.
 */
export const lowerClosingFlag = (api: WindowApi): void => {
  for (const flag of beaconFlags) {
    try {
      if (isRaised(api, flag)) Reflect.set(api.holder, flag, false)
    } catch {
      // The flag stays; the answer then counts as sent, not as saved.
    }
  }
}

/**
 * Tells whether the answer to a commit of a page that is seen is one that the server gave: nothing goes by beacon.
 * Offline Moodle 4.5 falls back to a beacon and answers "true".
 */
export const canBeTrusted = (api: WindowApi, page: ScormWindow): boolean =>
  page.navigator?.onLine !== false && !beaconFlags.some((flag) => isRaised(api, flag))
