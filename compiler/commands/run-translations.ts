import { join } from 'node:path'
import { checkCourse } from '../course/check-course'
import { readCourseFiles } from '../course/read-course-files'
import { errorAt, isError, sortProblems, start } from '../problem'
import { replaceFile } from '../replace-file'
import { describeTranslations, warnOfStale } from '../translation/describe-translations'
import { stampsFile } from '../translation/read-translations'
import type { Translation } from '../translation/translation'
import { listProblems, reasonOf, type Outcome } from './outcome'

const stampsOf = ({ parts }: Translation, hashes: ReadonlyMap<string, string>): string => {
  const stamps = parts.map(({ name }) => [name, hashes.get(name)] as const)
  const sorted = [...stamps].sort(([a], [b]) => (a < b ? -1 : 1))
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`
}

/**
 * Says how much of a course is translated and what is stale.
 *
 * @param stamp writes into each language's stamps that its parts translate the source as it is now
 */
export const runTranslations = (dir: string, stamp: boolean): Outcome => {
  const { content, problems } = checkCourse(readCourseFiles(dir))
  if (content === null || problems.some(isError))
    return { lines: listProblems(dir, sortProblems(problems.filter(isError))), exitCode: 1 }
  const { translations, sourceParts: hashes } = content
  if (stamp) {
    for (const one of translations) {
      const file = stampsFile(one.language)
      try {
        replaceFile(join(dir, file), stampsOf(one, hashes))
      } catch (error) {
        const hint = 'make the folder writable; its stamps stay as they were'
        return {
          lines: listProblems(dir, [errorAt(file, start, `cannot write: ${reasonOf(error)}`, hint)]),
          exitCode: 1,
        }
      }
    }
  }
  const shown = stamp ? translations.map((one) => ({ ...one, stale: new Set<string>() })) : translations
  const lines = describeTranslations(shown, [...hashes.keys()])
  return {
    lines: [...listProblems(dir, warnOfStale(shown)), ...(lines.length > 0 ? lines : ['no translations'])],
    exitCode: 0,
  }
}
