import { join, relative } from 'node:path'
import { formatProblem, type Problem } from '../problem'

/** Says what went wrong in the words of what threw. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** What a command has to say, and whether it went well. */
export interface Outcome {
  readonly lines: readonly string[]
  readonly exitCode: 0 | 1
}

/** Writes problems with paths that an editor or a terminal can follow from where the command was called. */
export const listProblems = (dir: string, problems: readonly Problem[]): string[] => {
  const prefix = join(relative(process.cwd(), dir), '/')
  return problems.map((problem) => formatProblem(problem, prefix === '/' ? '' : prefix))
}
