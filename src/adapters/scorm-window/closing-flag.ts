import type { ScormWindow, WindowApi } from './find-api'

const closingFlag = 'mod_scorm_is_window_closing'

const isHidden = (page: ScormWindow) => page.document.visibilityState === 'hidden'

/** Moodle's flag that makes it send by beacon. */
const sendsByBeacon = (api: WindowApi): boolean => {
  try {
    return Reflect.get(api.holder, closingFlag) === true
  } catch {
    return false
  }
}

/**
 * Lowers Moodle's flag where the page is visible. Moodle raises it at the first pagehide or visibilitychange and never
 * lowers it, although the page may come back; from then on it answers "true" without waiting for the server
 * (mod/scorm/request.js).
 */
export const lowerClosingFlag = (api: WindowApi, page: ScormWindow): void => {
  if (isHidden(page) || !sendsByBeacon(api)) return
  try {
    Reflect.set(api.holder, closingFlag, false)
  } catch {
    // The flag stays; the answer then counts as sent, not as saved.
  }
}

/** Tells whether a commit's answer is one that the server gave: the page is visible and nothing goes by beacon. */
export const canBeTrusted = (api: WindowApi, page: ScormWindow): boolean =>
  !isHidden(page) && !sendsByBeacon(api)
