import { compile } from '@mdx-js/mdx'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import type { CompiledCourse } from '../course/compile-course'
import { compactProgram } from './compact-program'
import { toComponents, type Linked } from './to-components'
import { trimBlanks } from './trim-blanks'

const linkedIn = (
  { course, glossary, people, places, events, figures }: CompiledCourse,
  lessonId: string,
): Linked => {
  const lesson = course.lessons.find(({ id }) => id === lessonId)
  return {
    segments: new Map(lesson?.segments.map(({ id, slot }) => [id, slot])),
    sections: new Map(course.source.sections.map(({ id, title }) => [id, title])),
    glossary,
    people,
    places,
    events,
    figures,
  }
}

/**
 * Makes the JavaScript module of a lesson: its default export is a component that takes all others from the MDX
 * provider.
 *
 * @throws Error if the course has no such lesson
 */
export const compileLesson = async (compiled: CompiledCourse, lessonId: string): Promise<string> => {
  const lesson = compiled.lessons.find(({ id }) => id === lessonId)
  if (!lesson) throw new Error(`The course has no lesson "${lessonId}"`)
  const file = await compile(lesson.text, {
    providerImportSource: '@mdx-js/react',
    remarkPlugins: [remarkFrontmatter, remarkGfm, [toComponents, linkedIn(compiled, lessonId)]],
    rehypePlugins: [trimBlanks],
    recmaPlugins: [compactProgram],
  })
  return String(file)
}
