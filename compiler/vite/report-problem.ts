import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatProblem, isError, type Problem } from '../problem'

/** An error as Vite's overlay shows it. */
export interface OverlayError {
  readonly message: string
  readonly id: string
  readonly loc: { readonly file: string; readonly line: number; readonly column: number }
  readonly frame: string
}

const frameOf = (path: string, { line, column }: Problem): string => {
  try {
    const text = readFileSync(path, 'utf8').split(/\r?\n/)[line - 1] ?? ''
    return `${line} | ${text}\n${' '.repeat(String(line).length)} | ${' '.repeat(column - 1)}^`
  } catch {
    // The problem is that the file is missing.
    return ''
  }
}

/** Makes one error of problems: the first with its place, the others listed below it. */
export const toOverlayError = (dir: string, problems: readonly Problem[]): OverlayError => {
  const [first, ...others] = problems.filter(isError)
  if (first === undefined) throw new Error('There is no error to report')
  const file = join(dir, first.file)
  const also = others.length > 0 ? `\n\nand also\n${others.map((one) => formatProblem(one)).join('\n')}` : ''
  return {
    message: `${formatProblem(first)}${also}`,
    id: file,
    loc: { file, line: first.line, column: first.column },
    frame: frameOf(file, first),
  }
}

/** Lists problems for a build that fails. */
export const toBuildMessage = (problems: readonly Problem[]): string => {
  const errors = problems.filter(isError)
  const count = errors.length === 1 ? '1 problem' : `${errors.length} problems`
  return `The course has ${count}:\n\n${errors.map((one) => formatProblem(one)).join('\n')}\n`
}
