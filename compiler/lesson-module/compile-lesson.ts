import { compile } from '@mdx-js/mdx'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import type { CompiledCourse } from '../course/compile-course'
import type { TranslatedLesson } from '../translation/translation'
import { compactProgram } from './compact-program'
import { toComponents, type Linked } from './to-components'
import { trimBlanks } from './trim-blanks'

const linkedIn = (
  { course, glossary, people, places, events, figures }: CompiledCourse,
  lessonId: string,
  translated: TranslatedLesson | undefined,
): Linked => {
  const lesson = course.lessons.find(({ id }) => id === lessonId)
  const lacking = ['', ...(lesson?.segments ?? []).map(({ id }) => id)].filter(
    (id) => translated && !translated.segments.has(id),
  )
  return {
    untranslated: { segments: new Set(lacking), language: course.language },
    segments: new Map(lesson?.segments.map(({ id, slot }) => [id, slot])),
    glossary,
    people,
    places,
    events,
    figures,
  }
}

/**
 * Makes the JavaScript module of a lesson, or of a translation of it: its default export is a component that takes all others from the MDX
 * provider.
 *
 * @throws Error if the course has no such lesson
 */
export const compileLesson = async (
  compiled: CompiledCourse,
  lessonId: string,
  translated?: TranslatedLesson,
): Promise<string> => {
  const lesson = compiled.lessons.find(({ id }) => id === lessonId)
  if (!lesson) throw new Error(`The course has no lesson "${lessonId}"`)
  const file = await compile((translated ?? lesson).text, {
    providerImportSource: '@mdx-js/react',
    remarkPlugins: [remarkFrontmatter, remarkGfm, [toComponents, linkedIn(compiled, lessonId, translated)]],
    rehypePlugins: [trimBlanks],
    recmaPlugins: [compactProgram],
  })
  return String(file)
}
