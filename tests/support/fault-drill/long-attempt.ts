import { lessonItems, type Course } from '../../../src/core/course'
import {
  applyEvent,
  emptyRecord,
  encodeRecord,
  type LearnerRecord,
  type RecordEvent,
} from '../../../src/core/record'
import { projectInteraction } from '../../../src/core/tracking'
import { suspendData, type SimulatedEdition } from './editions'
import type { Values } from './simulated-server'

/** Items of each of the two lessons of a long course: with the longest codes they take about 4,400 characters. */
export const itemsOfLong = 66
const answered = 58

/**
 * Plays what a learner did in earlier sessions of a long course, so that little is missing to the limit.
 *
 * @param respond gives a right response, as a code
 * @param note hears of each act
 * @returns what the LMS holds of it
 */
export const longAttempt = (
  course: Course,
  edition: SimulatedEdition,
  respond: () => string,
  note: (before: LearnerRecord, event: RecordEvent) => void,
): Values => {
  let record = emptyRecord('long0001')
  const act = (event: RecordEvent) => {
    note(record, event)
    record = applyEvent(course, record, event)
  }
  const slots = course.lessons.flatMap((lesson) => lessonItems(lesson).slice(0, answered))
  for (const { slot } of slots) {
    const given = { tryNumber: 1, code: respond(), correct: true, sure: true }
    act({ type: 'item-answered', item: slot, ...given })
  }
  record = applyEvent(course, record, { type: 'commit-prepared', commits: 1 })
  const interactions = course.interactionIds.slice(0, Math.max(...slots.map(({ slot }) => slot)) + 1)
  const told = interactions.flatMap((id, slot): [string, string][] => {
    const fact = projectInteraction(course, record, slot, undefined)
    const element = (name: string) => `cmi.interactions.${slot}.${name}`
    const answer: [string, string][] = fact
      ? [
          [element(edition.elements.response), fact.response],
          [element('result'), 'correct'],
        ]
      : []
    return [[element('id'), id], ...answer]
  })
  return new Map([
    [suspendData, encodeRecord(record)?.text ?? ''],
    [edition.elements.exit, 'suspend'],
    [edition.statusAtEnd[0], 'incomplete'],
    ...told,
  ])
}
