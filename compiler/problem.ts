/** A place in a text file; both count from 1, as editors do. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Something that an author has to know: where it is, what is wrong and what would be right. */
export interface Problem extends Position {
  /** Relative to the course's folder, with forward slashes. */
  readonly file: string
  readonly message: string
  readonly hint: string
  /** A warning is printed and stops nothing. */
  readonly severity: 'error' | 'warning'
}

export const start: Position = { line: 1, column: 1 }

export const errorAt = (file: string, position: Position, message: string, hint: string): Problem => ({
  file,
  line: position.line,
  column: position.column,
  message,
  hint,
  severity: 'error',
})

export const warningAt = (file: string, position: Position, message: string, hint: string): Problem => ({
  ...errorAt(file, position, message, hint),
  severity: 'warning',
})

export const isError = (problem: Problem): boolean => problem.severity === 'error'

/** Orders problems as a reader meets them: by file, then from top to bottom. */
export const sortProblems = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  )

/**
 * Writes a problem as `file:line:column  message` with its hint on the next line.
 *
 * @param prefix stands before the file, such as the course's folder with a slash
 */
export const formatProblem = (problem: Problem, prefix = ''): string => {
  const severity = problem.severity === 'warning' ? 'warning: ' : ''
  const place = `${prefix}${problem.file}:${problem.line}:${problem.column}`
  return `${place}  ${severity}${problem.message}\n    ${problem.hint}`
}
