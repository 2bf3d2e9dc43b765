import { posix } from 'node:path'
import { isError, type Problem } from '../problem'

/** What a lesson's text, its quiz and their translations have in common. */
const nameOf = ({ file }: Problem): string => posix.parse(file).name

/** Leaves out what a translation seems to lack or to add only because its source cannot be read as it stands. */
export const ownProblems = (ofTranslations: readonly Problem[], ofSource: readonly Problem[]): Problem[] => {
  const broken = new Set(ofSource.filter(isError).map(nameOf))
  return ofTranslations.filter((problem) => !broken.has(nameOf(problem)))
}
