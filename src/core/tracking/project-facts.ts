import { itemAtSlot, lessonItems, type Course, type Lesson } from '../course'
import {
  courseDone,
  encodePlace,
  encodeRecord,
  lessonState,
  lessonStatus,
  readPlace,
  type LearnerRecord,
} from '../record'
import { codeToTokens } from '../scoring'
import type { Timing } from './journal'
import type { InteractionFact, LaunchFacts, LmsFacts, ObjectiveFact } from './port'

/** At most so many new interactions are made in one commit: an LMS writes each of their elements to its database. */
export const mostNewInteractions = 200

const objectiveStatuses = {
  'not-started': 'not attempted',
  'in-progress': 'incomplete',
  completed: 'completed',
} as const

/** Projects a lesson onto its CMI objective: the share of its items right at the first try, and its status. */
export const projectObjective = (record: LearnerRecord, lesson: Lesson): ObjectiveFact => {
  const items = lessonItems(lesson)
  const firsts = items.flatMap(({ slot }) => record.items[slot]?.first ?? [])
  const correct = firsts.filter((first) => first.correct).length
  return {
    id: lesson.lmsId,
    score: firsts.length === 0 ? null : Math.round((correct / items.length) * 100),
    status: objectiveStatuses[lessonStatus(record, lesson)],
  }
}

/** Projects the first response to a slot's item; null where there is none or the package no longer has the item. */
export const projectInteraction = (
  course: Course,
  record: LearnerRecord,
  slot: number,
  timing: Timing | undefined,
): InteractionFact | null => {
  const found = itemAtSlot(course, slot)
  const id = course.interactionIds[slot]
  if (!found || id === undefined) return null
  const { item, lesson, inFinal } = found
  const answer = inFinal
    ? record.final.recent[0]?.answers.find((given) => given.slot === slot)
    : record.items[slot]?.first
  if (!answer || answer.code === null) return null
  const response = codeToTokens(item.kind, answer.code)
  return {
    index: slot,
    id,
    kind: item.kind,
    objectiveId: lesson.lmsId,
    response,
    correctPattern: item.correctPattern,
    tolerance: item.tolerance,
    correct: answer.correct,
    at: timing?.at ?? null,
    latencySeconds: timing?.latencySeconds ?? null,
  }
}

/** What a projection needs besides the record. */
export interface ProjectionContext {
  /** Interaction slots to be written now. */
  readonly pending: readonly number[]
  readonly timings: Readonly<Record<number, Timing>>
  /** How many interactions the host holds. */
  readonly interactionCount: number
  /** Seconds of active time since the launch. */
  readonly sessionSeconds: number
  readonly launch: Pick<LaunchFacts, 'credit' | 'status' | 'score'>
}

/** An end status that the LMS holds already never falls; `completed` may still rise to `passed`. */
const statusOf = (
  course: Course,
  record: LearnerRecord,
  launch: ProjectionContext['launch'],
): LmsFacts['status'] => {
  if (launch.status === 'passed') return 'passed'
  if (launch.credit && courseDone(course, record))
    return course.completion === 'lessons' ? 'completed' : 'passed'
  return launch.status === 'completed' ? 'completed' : 'incomplete'
}

const scoreOf = (record: LearnerRecord, launch: ProjectionContext['launch']): number | null =>
  launch.credit && record.final.best !== null ? Math.max(record.final.best, launch.score ?? 0) : null

/**
 * Projects a record onto what the LMS is told (TRK-3 to TRK-5). The status is `incomplete` until all that the
 * completion rule asks is met, then `passed` if the rule has a final, else `completed`.
 *
 * @returns null where not even the shed record fits into suspend_data; a build refuses such a course
 */
export const projectFacts = (
  course: Course,
  record: LearnerRecord,
  context: ProjectionContext,
): LmsFacts | null => {
  const suspendData = encodeRecord(record)?.text
  if (suspendData === undefined) return null
  const room = context.interactionCount + mostNewInteractions
  const answered = [...context.pending]
    .sort((a, b) => a - b)
    .flatMap((slot) => projectInteraction(course, record, slot, context.timings[slot]) ?? [])
  const needed = Math.max(context.interactionCount, ...answered.map(({ index }) => index + 1))
  const registrations = course.interactionIds
    .slice(0, Math.min(needed, room))
    .flatMap((id, index) => (index < context.interactionCount ? [] : [{ index, id }]))
  const place = readPlace(record)
  const completed = course.lessons.filter((lesson) => lessonState(record, lesson).completed).length
  return {
    progress: course.lessons.length === 0 ? 0 : completed / course.lessons.length,
    status: statusOf(course, record, context.launch),
    score: scoreOf(record, context.launch),
    location: place ? encodePlace(place) : '',
    suspendData,
    sessionSeconds: context.sessionSeconds,
    objectives: course.lessons
      .filter(
        (lesson) => lessonStatus(record, lesson) !== 'not-started' || lessonState(record, lesson).seconds > 0,
      )
      .map((lesson) => projectObjective(record, lesson)),
    registrations,
    interactions: answered.filter(({ index }) => index < room),
  }
}
