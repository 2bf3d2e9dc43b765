import type { Course } from '../../../src/core/course'
import { courseDone, lessonState, suspendDataLimit, type LearnerRecord } from '../../../src/core/record'
import { isEndStatus, saidTimes, suspendData, type HeldValues } from './editions'
import { projectInteraction } from '../../../src/core/tracking'
import type { MemoryOfActs } from './memory-of-acts'
import { holds, mustBeAtLms, recordIn } from './records'
import type { Values } from './simulated-server'

/** A request that the LMS took, and what the drill knows of it. */
export interface Write {
  readonly course: Course
  readonly edition: HeldValues
  readonly acts: MemoryOfActs
  /** Attempt of the record of the page that wrote; null before it has one. */
  readonly attempt: string
  readonly before: Values
  readonly after: Values
  /** True where the page could not know what others wrote meanwhile: another device was live at once. */
  readonly excused: boolean
  /** True where records of two attempts live in one attempt of the LMS. */
  readonly shared: boolean
  /** True where the LMS did not give the page the state that it held. */
  readonly misread: boolean
}

const written = ({ before, after }: Write): [element: string, value: string][] =>
  [...after].filter(([element, value]) => value !== before.get(element))

const scoreIn = (values: Values, edition: HeldValues): number | null => {
  const text = values.get(edition.elements.score) ?? ''
  return text === '' ? null : Number(text)
}

const checkState = (write: Write): string | null => {
  const { acts, before, after, excused, misread } = write
  const text = after.get(suspendData) ?? ''
  if (text === '') return null
  if (text.length > suspendDataLimit) return `(e) suspend_data has ${text.length} characters`
  const record = recordIn(after)
  if (!record) return `(e) suspend_data cannot be read: ${text}`
  if (!holds(acts.recordOf(record.attempt), record))
    return `(d) the LMS holds what nobody did in attempt ${record.attempt}`
  const old = recordIn(before)
  if (!old || excused || misread) return null
  if (old.attempt !== record.attempt) return `(a) attempt ${old.attempt} was replaced by ${record.attempt}`
  return holds(record, mustBeAtLms(old, acts.recordOf(record.attempt)))
    ? null
    : '(a) a write took away what the LMS held'
}

const mayEnd = ({ course, acts, attempt }: Write, status: string): boolean => {
  if (status === 'incomplete') return true
  const done = courseDone(course, acts.recordOf(attempt))
  return done && status === (course.completion === 'lessons' ? 'completed' : 'passed')
}

const checkStatus = (write: Write): string | null => {
  const { edition, before, after, excused } = write
  const [was, is] = [edition.statusOf(before), edition.statusOf(after)]
  if (was === is) return null
  if (isEndStatus(was) && !excused) return `(b) the status fell from ${was} to ${is}`
  return mayEnd(write, is) ? null : `(b) the status became ${is} and nothing gave it`
}

const checkScore = (write: Write): string | null => {
  const { edition, acts, attempt, before, after, excused } = write
  const [was, is] = [scoreIn(before, edition), scoreIn(after, edition)]
  if (was === is || is === null) return null
  if (!acts.scoresOf(attempt).has(is)) return `(b) the score became ${is} and no final gave it`
  return was === null || is > was || excused ? null : `(b) the score fell from ${was} to ${is}`
}

const element = /^cmi\.interactions\.(\d+)\.(.+)$/

/** Brings a response of either edition into the tokens of SCORM 1.2. */
const tokens = (response: string) => response.replace(/[[\]]/g, '')

/** What the LMS's report says of a slot: response and result. */
export const reportIn = (values: Values, edition: HeldValues, slot: number): string | null => {
  const response = values.get(`cmi.interactions.${slot}.${edition.elements.response}`)
  const result = values.get(`cmi.interactions.${slot}.result`)
  return response === undefined || result === undefined ? null : `${tokens(response)} ${result === 'correct'}`
}

const responseOf = (report: string) => report.split(' ')[0]

const checkInteraction = (write: Write, slot: number): string | null => {
  const { course, edition, acts, attempt, before, after } = write
  const unknowing = write.excused || write.misread || write.shared
  const id = after.get(`cmi.interactions.${slot}.id`)
  if (id !== undefined && id !== course.interactionIds[slot])
    return `(c) interaction ${slot} stands under ${id}, not ${course.interactionIds[slot] ?? 'nothing'}`
  const [was, is] = [reportIn(before, edition, slot), reportIn(after, edition, slot)]
  if (was === is || is === null) return null
  const given = acts.reportsOf(attempt, slot)
  // Of what a failed request carried, Moodle sends on the same page only what has changed since: the result may lag
  // behind the response until the next launch tells both.
  if (![...given].some((report) => responseOf(report) === responseOf(is)))
    return `(c) interaction ${slot} says ${is}, which was no first response to it`
  if (was !== null && given.size < 2 && !unknowing)
    return `(c) interaction ${slot} was rewritten from ${was} to ${is}`
  return null
}

/** Whether a record gives an end: `completed` once all lessons are, `passed` once the course is by its final. */
const gives = (course: Course, record: LearnerRecord, end: 'completed' | 'passed'): boolean => {
  const done = courseDone(course, record)
  if (end === 'passed') return done && course.completion !== 'lessons'
  return done || course.lessons.every((lesson) => lessonState(record, lesson).completed)
}

const checkSaid = ({ course, acts, attempt, before, after }: Write): string | null => {
  for (const end of ['completed', 'passed'] as const) {
    const [was, is] = [before.get(saidTimes(end)), after.get(saidTimes(end))]
    if (was === is) continue
    if (is !== '1') return `(b) ${end} was said ${is} times`
    if (!gives(course, acts.recordOf(attempt), end)) return `(b) ${end} was said and nothing gave it`
  }
  return null
}

/** The ends that a record gives and an LRS was not told. */
export const untoldEnds = (course: Course, record: LearnerRecord, values: Values): string[] =>
  (['completed', 'passed'] as const).filter(
    (end) => gives(course, record, end) && !values.has(saidTimes(end)),
  )

/** Checks what a request changed at the LMS. @returns what is wrong with it; null where nothing is */
export const checkWrite = (write: Write): string | null => {
  const slots = new Set(written(write).flatMap(([name]) => element.exec(name)?.[1] ?? []))
  const interactions = [...slots].map((slot) => checkInteraction(write, Number(slot)))
  return (
    [checkState(write), checkStatus(write), checkScore(write), checkSaid(write), ...interactions].find(
      Boolean,
    ) ?? null
  )
}

/** Slots of which the LMS does not report what its own record says: the first response, or the newest final's. */
export const missingReports = (
  { course, edition }: Pick<Write, 'course' | 'edition'>,
  record: LearnerRecord,
  slots: readonly number[],
  values: Values,
  isExcused: (slot: number, report: string) => boolean,
): number[] =>
  slots.filter((slot) => {
    const fact = projectInteraction(course, record, slot, undefined)
    if (!fact) return false
    const said = reportIn(values, edition, slot)
    return said !== `${fact.response} ${fact.correct}` && !(said !== null && isExcused(slot, said))
  })
