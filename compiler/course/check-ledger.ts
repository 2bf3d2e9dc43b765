import { keyHash } from '../quiz/key-hash'
import { inFinal, ledgerIds, ofLesson, type LedgerContent } from '../ledger/ledger-content'
import { errorAt, warningAt, type Position, type Problem } from '../problem'
import type { Ledger, LedgerEntry } from '../schemas/ledger-schema'
import type { YamlText } from '../yaml/parse-yaml'
import type { CourseContent, LessonContent } from './check-course'
import { ledgerFile } from './course-files'

/** Reads out of a course what the ledger counts. */
export const ledgerContentOf = (content: CourseContent): LedgerContent => ({
  lessons: content.lessons.map(({ lesson, frontmatter, quiz }) => ({
    id: lesson.id,
    segments: lesson.segments.map(({ id }) => id),
    objectives: frontmatter.objectives.map(({ id }) => id),
    items: quiz.items.map(({ item: { prompt, key } }) => ({
      id: prompt.id,
      use: prompt.use,
      key: keyHash(key),
    })),
  })),
})

type Live = Readonly<Record<keyof Ledger, ReadonlySet<string>>>

const liveIds = (entries: readonly LedgerEntry[]): ReadonlySet<string> =>
  new Set(entries.filter(({ retired }) => retired !== true).map(({ id }) => id))

const missing = (file: string, position: Position, what: string, id: string): Problem =>
  errorAt(file, position, `the ledger has no ${what} "${id}"`, 'run `npm run ledger`, which appends it')

const checkLesson = ({ lesson, frontmatter, quiz }: LessonContent, live: Live): Problem[] => {
  const { id, file, positionOf } = lesson
  const problems: Problem[] = []
  if (!live.lessons.has(id)) problems.push(missing(file, positionOf(['id']), 'lesson', id))
  for (const segment of lesson.segments) {
    if (!live.segments.has(ofLesson(id, segment.id))) {
      problems.push(missing(file, segment.position, 'segment', ofLesson(id, segment.id)))
    }
  }
  frontmatter.objectives.forEach((objective, index) => {
    if (!live.objectives.has(ofLesson(id, objective.id))) {
      const position = positionOf(['objectives', index, 'id'])
      problems.push(missing(file, position, 'objective', ofLesson(id, objective.id)))
    }
  })
  for (const { item, positionOf: positionIn } of quiz.items.filter(({ isSound }) => isSound)) {
    const { id: itemId, use } = item.prompt
    const known = live.items.has(inFinal(itemId)) && (use === 'final' || live.items.has(itemId))
    if (!known) problems.push(missing(quiz.file, positionIn(['id']), 'item', itemId))
  }
  return problems
}

const checkKeys = ({ quiz }: LessonContent, keys: ReadonlyMap<string, string | undefined>): Problem[] =>
  quiz.items.flatMap(({ item: { prompt, key }, positionOf, isSound }) => {
    const frozen = keys.get(inFinal(prompt.id))
    if (!isSound || frozen === undefined || frozen === keyHash(key)) return []
    const hint = 'Changing what is right in an item needs a new id: give it one and run `npm run ledger`'
    return [
      errorAt(quiz.file, positionOf(['id']), `what is right in the item "${prompt.id}" has changed`, hint),
    ]
  })

const named = 3

const checkRetired = (yaml: YamlText, ledger: Ledger, content: LedgerContent): Problem[] => {
  const ids = ledgerIds(content)
  const check = (list: keyof Ledger): Problem[] => {
    const entries: readonly LedgerEntry[] = ledger[list]
    const held = new Set(ids[list])
    const gone = entries.filter(({ id, retired }) => retired !== true && !held.has(id))
    const [first] = gone
    if (first === undefined) return []
    const names = gone.slice(0, named).map(({ id }) => `"${id}"`)
    const more = gone.length > named ? ` and ${gone.length - named} more` : ''
    const message = `the course no longer holds ${names.join(', ')}${more} of ${list}`
    const position = yaml.positionOf([list, entries.indexOf(first), 'id'])
    return [warningAt(ledgerFile, position, message, 'run `npm run ledger`, which retires what is gone')]
  }
  return [...check('lessons'), ...check('segments'), ...check('objectives'), ...check('items')]
}

/**
 * Finds what a course holds and its ledger does not, and keys that changed under their ids.
 *
 * @param isWhole false where parts of the course could not be read, so that what is gone cannot be told
 */
export const checkLedger = (
  content: CourseContent,
  ledger: Ledger,
  yaml: YamlText,
  isWhole: boolean,
): Problem[] => {
  const live = {
    lessons: liveIds(ledger.lessons),
    segments: liveIds(ledger.segments),
    objectives: liveIds(ledger.objectives),
    items: liveIds(ledger.items),
  }
  const keys = new Map(ledger.items.map(({ id, key }) => [id, key]))
  return [
    ...content.lessons.flatMap((lesson) => [...checkLesson(lesson, live), ...checkKeys(lesson, keys)]),
    ...(isWhole ? checkRetired(yaml, ledger, ledgerContentOf(content)) : []),
  ]
}
