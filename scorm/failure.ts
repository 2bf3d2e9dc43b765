import { stripVTControlCharacters } from 'node:util'

/** Why nothing was packaged: one line that says what is wrong and one that says what to do. */
export interface PackageFailure {
  readonly type: 'failed'
  /** May hold several lines where a course has several problems, each with file:line:column. */
  readonly message: string
  readonly hint: string
}

/** Makes a failure value. Expected failures are values here; what is thrown is a broken program. */
export const failure = (message: string, hint: string): PackageFailure => ({ type: 'failed', message, hint })

/** Gives the text of whatever was thrown, without the colours that Vite puts into its messages. */
export const messageOf = (thrown: unknown): string =>
  stripVTControlCharacters(thrown instanceof Error ? thrown.message : String(thrown))
