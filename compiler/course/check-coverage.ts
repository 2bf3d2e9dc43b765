import type { ParsedLesson } from '../lesson/parse-lesson'
import { errorAt, start, warningAt, type Problem } from '../problem'
import { courseFile } from './course-files'
import type { ParsedCourseYaml } from './read-course-yaml'

const wordsPerMinute = 180
const shortest = 4
const longest = 20

/** Time to read a lesson, in minutes, rounded up. */
export const readingMinutes = (words: number): number => Math.ceil(words / wordsPerMinute)

/** Finds sections of the source that no lesson teaches. */
export const checkCoverage = (course: ParsedCourseYaml, lessons: readonly ParsedLesson[]): Problem[] => {
  // A lesson with broken frontmatter may cover anything.
  if (lessons.some((lesson) => lesson.frontmatter === null)) return []
  const covered = new Set(lessons.flatMap((lesson) => lesson.frontmatter?.sections ?? []))
  return course.value.source.sections.flatMap(({ id }, index) =>
    covered.has(id)
      ? []
      : [
          errorAt(
            courseFile,
            course.positionOf(['source', 'sections', index, 'id']),
            `no lesson covers section ${id} of the source`,
            `add "${id}" to \`sections\` in the frontmatter of a lesson that teaches it`,
          ),
        ],
  )
}

/** Warns of lessons that are too short or too long to read. */
export const checkReadingTime = ({ file, segments, words }: ParsedLesson): Problem[] => {
  const minutes = readingMinutes(words)
  if (segments.length === 0 || (minutes >= shortest && minutes <= longest)) return []
  const message = `reading this lesson takes ${minutes} min (${words} words)`
  return [warningAt(file, start, message, `keep lessons between ${shortest} and ${longest} minutes`)]
}
