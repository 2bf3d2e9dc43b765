import type { ScormWindow, WindowApi } from './find-api'

/** Moodle's flags that make it send by beacon: that of 4.5, and the one before it, which it never lowers by itself. */
const beaconFlags = ['mod_scorm_useBeaconAPI', 'mod_scorm_is_window_closing'] as const

const isHidden = (page: ScormWindow) => page.document.visibilityState === 'hidden'

const isRaised = (api: WindowApi, flag: string): boolean => {
  try {
    return Reflect.get(api.holder, flag) === true
  } catch {
    return false
  }
}

/**
 * Lowers Moodle's flags where the page is visible. Moodle raises them at a pagehide or visibilitychange; while one is
 * up it answers "true" without waiting for the server (mod/scorm/request.js), although the page may be back.
 */
export const lowerClosingFlag = (api: WindowApi, page: ScormWindow): void => {
  if (isHidden(page)) return
  for (const flag of beaconFlags) {
    try {
      if (isRaised(api, flag)) Reflect.set(api.holder, flag, false)
    } catch {
      // The flag stays; the answer then counts as sent, not as saved.
    }
  }
}

/**
 * Tells whether a commit's answer is one that the server gave: the page is visible and nothing goes by beacon. Offline
 * Moodle 4.5 falls back to a beacon and answers "true".
 */
export const canBeTrusted = (api: WindowApi, page: ScormWindow): boolean =>
  !isHidden(page) && page.navigator?.onLine !== false && !beaconFlags.some((flag) => isRaised(api, flag))
