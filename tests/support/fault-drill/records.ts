import type { Course } from '../../../src/core/course'
import {
  applyEvent,
  decodeRecord,
  emptyRecord,
  encodeRecord,
  mergeRecords,
  shedRecord,
  type LearnerRecord,
} from '../../../src/core/record'
import { readJournal, type Journal } from '../../../src/core/tracking'
import { suspendData } from './editions'
import type { SimulatedDevice } from './simulated-page'
import type { Values } from './simulated-server'

const textOf = (record: LearnerRecord) => encodeRecord({ ...record, commits: 0 }, Infinity)?.text

/** Tells whether a record holds all that a part of it says; the count of writes does not matter. */
export const holds = (whole: LearnerRecord, part: LearnerRecord): boolean =>
  whole.attempt === part.attempt && textOf(mergeRecords(whole, part)) === textOf(whole)

/** Tells whether responses or what the learner was sure of were left out of a record. */
export const isShed = (record: LearnerRecord | null): boolean =>
  Object.values(record?.items ?? {}).some(({ first }) => first.code === null || first.sure === null)

/** What has to be at the LMS of a record: all of it, but for what may be shed where `all` does not fit. */
export const mustBeAtLms = (record: LearnerRecord, all: LearnerRecord): LearnerRecord =>
  shedRecord(record, encodeRecord(all)?.shed ?? 'responses')

export const underAttempt = (record: LearnerRecord, attempt: string): LearnerRecord => ({
  ...record,
  attempt,
})

/** What may come over into another attempt when the learner asks for it: all but finals. */
export const withoutFinals = (record: LearnerRecord): LearnerRecord => ({
  ...record,
  final: emptyRecord(record.attempt).final,
})

/** Joins records; lessons that only the joined one completes are completed. */
export const joined = (course: Course, attempt: string, records: readonly LearnerRecord[]): LearnerRecord =>
  applyEvent(course, records.reduce(mergeRecords, emptyRecord(attempt)), {
    type: 'commit-prepared',
    commits: 0,
  })

/** The record that an LMS holds; null where it holds none. */
export const recordIn = (values: Values): LearnerRecord | null => {
  const decoded = decodeRecord(values.get(suspendData) ?? '')
  return decoded.type === 'record' ? decoded.record : null
}

/** All journals that a device holds, whatever their keys are. */
export const journalsOn = (device: SimulatedDevice): Journal[] =>
  [...device.texts.values()].flatMap((text) => readJournal(text) ?? [])

export const recordsOn = (device: SimulatedDevice): LearnerRecord[] =>
  journalsOn(device).map(({ record }) => record)
