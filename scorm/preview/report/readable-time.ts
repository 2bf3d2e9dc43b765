/**
 * Reads a time: `HHHH:MM:SS.SS` of SCORM 1.2 (RTE 3.4.2, CMITimespan), or a duration such as `PT1H5M30S` of SCORM 2004
 * (RTE 4.1.1.7) and cmi5 (cmi5_spec.md, 9.5.4.1) without years and months.
 *
 * @returns seconds, parts of them too; null for anything else
 */
export const secondsOf = (time: string): number | null => {
  const clock = /^(\d+):(\d+):(\d+(?:\.\d+)?)/.exec(time)
  const duration = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(time)
  if (!clock && !duration) return null
  const parts = clock ? ['0', ...clock.slice(1)] : (duration?.slice(1) ?? [])
  const [days, hours, minutes, seconds] = parts.map((part) => Number(part ?? 0))
  return (days ?? 0) * 86400 + (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)
}

const two = (value: number): string => String(value).padStart(2, '0')

/** Writes seconds as h:mm:ss; parts of a second are left out. */
export const clockTime = (seconds: number): string => {
  const whole = Math.floor(seconds)
  return `${Math.floor(whole / 3600)}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`
}

/** Writes a total time as h:mm:ss; what is no time stays as it is. */
export const readableTime = (time: string): string => {
  const seconds = secondsOf(time)
  return seconds === null ? time : clockTime(seconds)
}
