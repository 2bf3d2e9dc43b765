import { createHash } from 'node:crypto'
import type { Item } from '../../src/core/course'
import type { ParsedLesson } from '../lesson/parse-lesson'
import type { ParsedQuiz } from '../quiz/parse-quiz'
import type { CourseYaml } from '../schemas/course-schema'
import type { Term } from '../schemas/list-schemas'

/** What of a course can be translated. */
export interface SourceTexts {
  readonly course: CourseYaml
  readonly lessons: ReadonlyMap<string, ParsedLesson>
  readonly quizzes: ReadonlyMap<string, ParsedQuiz>
  readonly glossary: ReadonlyMap<string, Term>
}

/** The kinds of parts that a translation is counted by. */
export const partKinds = ['title', 'objective', 'segment', 'item', 'term'] as const
export type PartKind = (typeof partKinds)[number]

/** Names a part: what stamps, coverage and warnings call it. What opens a lesson is its segment without a name. */
export const partName = (kind: PartKind, id: string): string => `${kind} ${id}`

/** A lesson's text, parted at its `##`: what stands before the first has an empty id. */
export const segmentTexts = ({ text, segments }: ParsedLesson): ReadonlyMap<string, string> => {
  const lines = text.split('\n')
  const head = text.startsWith('---') ? lines.indexOf('---', 1) + 1 : 0
  const starts = [
    { id: '', line: head },
    ...segments.map(({ id, position }) => ({ id, line: position.line - 1 })),
  ]
  return new Map(
    starts.map(({ id, line }, index) => [
      id,
      lines
        .slice(line, starts[index + 1]?.line)
        .join('\n')
        .trim(),
    ]),
  )
}

/** What a translator of an item translates, with the key, which the rationales explain. */
const textOfItem = ({ prompt, key }: Item): string => {
  const { use, objective, bloom, source, ...words } = prompt
  return JSON.stringify([words, key])
}

/** Lists the parts of a course by name, each with the hash of its text. */
export const sourceParts = ({
  course,
  lessons,
  quizzes,
  glossary,
}: SourceTexts): ReadonlyMap<string, string> => {
  const parts = new Map<string, string>()
  const add = (kind: PartKind, id: string, text: string) => {
    const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8)
    if (text !== '') parts.set(partName(kind, id), hash)
  }
  add('title', 'course', JSON.stringify([course.title, course.description]))
  for (const { id, title } of course.modules) add('title', `module ${id}`, title)
  for (const lesson of lessons.values()) {
    add('title', lesson.id, lesson.frontmatter?.title ?? '')
    for (const { id, text } of lesson.frontmatter?.objectives ?? [])
      add('objective', `${lesson.id}.${id}`, text)
    for (const [id, text] of segmentTexts(lesson)) add('segment', `${lesson.id}.${id}`, text)
  }
  for (const quiz of quizzes.values())
    for (const { item } of quiz.items) add('item', item.prompt.id, textOfItem(item))
  for (const [id, term] of glossary) add('term', id, JSON.stringify(term))
  return parts
}
