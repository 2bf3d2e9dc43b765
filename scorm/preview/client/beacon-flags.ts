declare global {
  interface Window {
    /** Moodle 3.8 to 3.9: set when the page is hidden, shown or left, and never unset by Moodle. */
    mod_scorm_is_window_closing?: boolean | undefined
    /** Moodle 4.5: set while the page is hidden or leaving, unset when it is seen again. */
    mod_scorm_useBeaconAPI?: boolean | undefined
  }
}

/**
 * Keeps the two flags by which Moodle decides whether a commit goes by beacon, both at once, so that a course that
 * stands both stands each Moodle. A course may reset the first; the page unsets neither but as Moodle does.
 */
export interface BeaconFlags {
  /** Says whether a commit has to go by beacon now. */
  readonly raised: () => boolean
  /** Raises both, as leaving Moodle's player page does before the course's frame goes. */
  readonly raise: () => void
  /** Starts as a freshly loaded player page does: both down, or both gone without Moodle's manners. */
  readonly reset: (manners: boolean) => void
}

/** Puts the flags on the window that holds the API and keeps them. */
export const createBeaconFlags = (host: Window & typeof globalThis): BeaconFlags => {
  let manners = false
  const raise = (): void => {
    if (!manners) return
    host.mod_scorm_is_window_closing = true
    host.mod_scorm_useBeaconAPI = true
  }
  const seen = (): void => {
    if (manners) host.mod_scorm_useBeaconAPI = false
  }
  host.addEventListener('pagehide', raise)
  host.addEventListener('pageshow', seen)
  host.document.addEventListener('visibilitychange', () => {
    raise()
    if (host.document.visibilityState === 'visible') seen()
  })
  return {
    raised: () => host.mod_scorm_is_window_closing === true || host.mod_scorm_useBeaconAPI === true,
    raise,
    reset: (on) => {
      manners = on
      host.mod_scorm_is_window_closing = on ? false : undefined
      host.mod_scorm_useBeaconAPI = on ? false : undefined
    },
  }
}
