import { emptyRecord, encodeRecord, type LearnerRecord, type RecordEvent } from '../../src/core/record'
import {
  attemptKey,
  decideLaunch,
  emptyJournal,
  findJournals,
  writeJournal,
  type Answer,
  type Journal,
  type LaunchDecision,
  type LaunchFacts,
  type Launched,
} from '../../src/core/tracking'
import { answer, play, reach, submitFinal } from './acts'
import { makeCourse } from './make-course'

/** What the tests of launches decide about: two lessons of three items, and the attempt `device01` on a device. */
export const course = makeCourse({ lessons: 2, segments: 3, items: 3 })
export const pack = (record: LearnerRecord) => encodeRecord(record)?.text ?? ''
/** The record of an attempt in which some acts happened. */
export const recordOf = (attempt: string, ...acts: RecordEvent[]) => play(course, acts, emptyRecord(attempt))
/** A journal of an attempt that the LMS surely took. */
export const journalOf = (record: LearnerRecord, parts: Partial<Journal> = {}): Journal => ({
  ...emptyJournal(record),
  confirmed: true,
  ...parts,
})
/** The id that a new attempt gets. */
export const fresh = 'freshOne'
/** Decides about a launch on a device that holds a journal under the learner's key, and others under keys of theirs. */
export const decide = (launch: LaunchFacts, journal: Journal | null, ...apart: Journal[]) => {
  const texts = new Map(apart.map((one) => [attemptKey('key', one.record.attempt), writeJournal(one)]))
  if (journal) texts.set('key', writeJournal(journal))
  return decideLaunch(
    launch,
    findJournals((key) => texts.get(key) ?? null, 'key', launch),
    fresh,
  )
}

/** @throws where the launch asks */
export const expectLaunched = (decision: LaunchDecision): Launched => {
  if (decision.type !== 'launched') throw new Error(`The launch asks ${decision.question.type}`)
  return decision
}
/** The question of a launch, and the way to answer it. @throws where it asks nothing */
export const expectQuestion = (decision: LaunchDecision) => {
  if (decision.type !== 'ask') throw new Error('The launch asks nothing')
  return { ...decision.question, choose: (choice: Answer) => decision.answer(choice) }
}

export const onDevice = recordOf(
  'device01',
  reach(0, 0),
  answer(0, 'a', true),
  submitFinal(1, 90, [{ slot: 6, code: 'a', correct: true }]),
)
