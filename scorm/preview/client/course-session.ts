import type { Launch, Values } from '../protocol'
import type { CommitResult } from './transport'

export interface SessionOptions {
  readonly launch: Launch
  /** Read at each call, because the page has a switch for them. */
  readonly manners: () => boolean
  readonly send: (values: Values) => CommitResult
}

/** One window's talk with the LMS, whatever the standard. */
export interface CourseSession {
  /** How the last commit went; empty after any other call. */
  readonly way: CommitResult['way'] | ''
  /** Forgets error and way of the call before. */
  readonly begin: () => void
  readonly initialize: (parameter: string) => string
  readonly commit: (parameter: string) => string
  readonly finish: (parameter: string) => string
  readonly getValue: (element: string) => string | number
  readonly setValue: (element: string, value: string) => string
  readonly lastError: () => string
  readonly errorString: (code: string) => string
  readonly diagnostic: (code: string) => string
  /** All values as they stand, write-only ones too. */
  readonly values: () => Values
}

/** Turns nested values into elements by their full name; what is null or undefined is left out. */
export const flatten = (
  value: unknown,
  path = '',
  into: Record<string, string> = {},
): Record<string, string> => {
  if (typeof value === 'object' && value !== null) {
    for (const [key, entry] of Object.entries(value)) flatten(entry, path ? `${path}.${key}` : key, into)
  } else if (value !== undefined && value !== null) into[path] = String(value)
  return into
}
