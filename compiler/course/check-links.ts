import type { LinkKind } from '../lesson/components'
import type { ParsedLesson } from '../lesson/parse-lesson'
import type { LessonComponent } from '../lesson/read-nodes'
import { didYouMean } from '../nearest'
import { errorAt, type Position, type Problem } from '../problem'
import type { ParsedQuiz } from '../quiz/parse-quiz'
import { courseFile, listFiles } from './course-files'
import type { Lists } from './read-lists'

interface Ids {
  has(id: string): boolean
  keys(): Iterable<string>
}

/** What may be linked to; null where it is not known, because its own file has problems. */
export interface Targets extends Lists {
  readonly sections: Ids | null
  readonly lessons: Ids | null
}

const places = (
  targets: Targets,
): Readonly<Record<LinkKind, readonly [ids: Ids | null, what: string, where: string]>> => ({
  term: [targets.glossary, 'term', `add it to ${listFiles.glossary}`],
  person: [targets.people, 'person', `add them to ${listFiles.people}`],
  place: [targets.places, 'place', `add it to ${listFiles.places}`],
  event: [targets.events, 'event', `add it to ${listFiles.events}`],
  lesson: [targets.lessons, 'lesson', `see the modules in ${courseFile} for the ids of lessons`],
  report: [targets.sections, 'section of the source', `see source.sections in ${courseFile} for the ids`],
})

const checkTarget = (
  targets: Targets,
  kind: LinkKind,
  id: string,
  file: string,
  position: Position,
): Problem[] => {
  const [ids, what, where] = places(targets)[kind]
  if (ids === null || ids.has(id)) return []
  return [errorAt(file, position, `no ${what} has the id "${id}"`, didYouMean(id, ids.keys(), where))]
}

const checkCheck = (
  lesson: ParsedLesson,
  component: LessonComponent,
  quiz: ParsedQuiz | undefined,
): Problem[] => {
  const id = component.attributes['item']
  if (id === undefined || !quiz?.ids) return []
  const complain = (message: string, hint: string) => [
    errorAt(lesson.file, component.position, message, hint),
  ]
  const item = quiz.items.find((one) => one.item.prompt.id === id)
  if (item?.item.prompt.use === 'final') {
    return complain(`the item "${id}" is held back for the final`, 'ask an item with `use: lesson`')
  }
  if (item?.item.prompt.scenario) {
    const hint = 'ask an item of its own; the questions of a scenario are asked together, in the quiz'
    return complain(`the item "${id}" is a question of a scenario`, hint)
  }
  if (item || quiz.ids.has(id)) return []
  if (!id.startsWith(`${lesson.id}.`)) {
    return complain(`the item "${id}" belongs to another lesson`, `ask an item of ${quiz.file}`)
  }
  return complain(`no item has the id "${id}"`, didYouMean(id, quiz.ids, `add it to ${quiz.file}`))
}

const askedTwice = (lesson: ParsedLesson): Problem[] => {
  const seen = new Set<string | undefined>()
  return lesson.components.flatMap(({ name, attributes, position }) => {
    const label = name === 'Check' ? attributes['item'] : name === 'InYourCity' ? attributes['id'] : undefined
    if (label === undefined) return []
    const value = `${name} ${label}`
    if (!seen.has(value)) {
      seen.add(value)
      return []
    }
    return [errorAt(lesson.file, position, `"${label}" stands twice in this lesson`, 'keep one of the two')]
  })
}

const checkComponent = (
  lesson: ParsedLesson,
  component: LessonComponent,
  targets: Targets,
  quiz: ParsedQuiz | undefined,
): Problem[] => {
  if (component.name === 'Check') return checkCheck(lesson, component, quiz)
  if (component.name !== 'Voice') return []
  const { person, at } = component.attributes
  const check = (kind: 'person' | 'event', id: string | undefined) =>
    id === undefined ? [] : checkTarget(targets, kind, id, lesson.file, component.position)
  return [...check('person', person), ...check('event', at)]
}

/** Finds what a lesson points at and nothing holds. */
export const checkLinks = (
  lesson: ParsedLesson,
  targets: Targets,
  quiz: ParsedQuiz | undefined,
): Problem[] => {
  const { frontmatter, positionOf, file } = lesson
  const terms = (frontmatter?.terms ?? []).flatMap((id, index) =>
    checkTarget(targets, 'term', id, file, positionOf(['terms', index])),
  )
  const sections = (frontmatter?.sections ?? []).flatMap((id, index) =>
    checkTarget(targets, 'report', id, file, positionOf(['sections', index])),
  )
  return [
    ...terms,
    ...sections,
    ...lesson.links.flatMap(({ kind, target, position }) =>
      checkTarget(targets, kind, target, file, position),
    ),
    ...lesson.components.flatMap((component) => checkComponent(lesson, component, targets, quiz)),
    ...askedTwice(lesson),
  ]
}
