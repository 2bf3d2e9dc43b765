import { cmi5 } from './cmi5'
import { scorm12 } from './scorm12'
import { scorm2004 } from './scorm2004'
import type { Target } from './target'

/** The standards that can be packaged, in the order in which they are built. */
export const standards = ['scorm12', 'scorm2004', 'cmi5'] as const
export type Standard = (typeof standards)[number]

export const targets = { scorm12, scorm2004, cmi5 } satisfies Record<Standard, Target>

/** Narrows a word of the command line to a standard. */
export const isStandard = (word: string): word is Standard => standards.some((standard) => standard === word)

export { launchPage } from './target'
