import type { ItemKind } from '../course'

/**
 * What hosts say alike of an interaction: SCORM 2004 took the kinds of SCORM 1.2 over, and xAPI the vocabulary of
 * cmi.interactions (xAPI 1.0.3, part 2, appendix C).
 */
const types = {
  single: 'choice',
  multiple: 'choice',
  'true-false': 'true-false',
  matching: 'matching',
  sequencing: 'sequencing',
  numeric: 'numeric',
  'fill-in': 'fill-in',
  // No kind of CMI sorts; a match for each card says the same.
  categorise: 'matching',
} as const satisfies Record<ItemKind, string>

/** Names the kind of an item as SCORM 1.2 (RTE 3.4.4), SCORM 2004 (RTE 4.2.9) and xAPI name it. */
export const interactionType = (kind: ItemKind): (typeof types)[ItemKind] => types[kind]

const truths: Readonly<Record<string, string>> = { t: 'true', f: 'false' }

/**
 * Turns a response from the tokens of SCORM 1.2 into those of SCORM 2004 (RTE 4.2.9.2) and xAPI: `a[,]c`,
 * `1[.]a[,]2[.]b`, `true`.
 */
export const responseText = (kind: ItemKind, tokens: string): string => {
  if (kind === 'true-false') return truths[tokens] ?? tokens
  if (kind === 'numeric' || kind === 'fill-in') return tokens
  return tokens.replace(/,/g, '[,]').replace(/(\w)\.(\w)/g, '$1[.]$2')
}

/** Writes a number as real(10,7) (RTE 4.1.1): at most seven digits after the point. */
export const real = (value: number): string => String(Number(value.toFixed(7)))

/**
 * Turns a key into a pattern; a number's pattern is the range `min[:]max`, both included (RTE 4.2.9.1).
 *
 * @param tolerance how far a number may be off
 */
export const patternText = (kind: ItemKind, tokens: string, tolerance: number): string =>
  kind === 'numeric'
    ? `${real(Number(tokens) - tolerance)}[:]${real(Number(tokens) + tolerance)}`
    : responseText(kind, tokens)

/** Writes seconds as timeinterval(second,10,2) (RTE 4.1.1), which is a duration of ISO 8601: `PT1H2M3S`. */
export const timeinterval = (seconds: number): string => {
  const whole = Math.max(0, Math.round(seconds))
  return `PT${Math.floor(whole / 3600)}H${Math.floor(whole / 60) % 60}M${whole % 60}S`
}
