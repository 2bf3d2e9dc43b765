import type { Course } from '../course'
import { emptyLesson, emptyRecord, type ItemState, type LearnerRecord } from './learner-record'
import { mergeRecords } from './merge-records'
import type { RecordEvent } from './record-event'

const answered = (
  record: LearnerRecord,
  event: Extract<RecordEvent, { type: 'item-answered' }>,
): ItemState => {
  const { code, correct, sure, tryNumber } = event
  const first = record.items[event.item]?.first ?? { code, correct, sure }
  return { tries: tryNumber, first, latest: { code, correct } }
}

const openAnswers = (record: LearnerRecord, event: Extract<RecordEvent, { type: 'final-answered' }>) => {
  const open = record.final.open
  if (open?.id !== event.id) return null
  const answers = open.answers.map((answer) =>
    answer.slot === event.slot ? { slot: event.slot, code: event.code, rev: event.rev } : answer,
  )
  return { ...open, answers }
}

/** The smallest record that holds what the event says; joining it in is what applies the event. */
const recordOf = (record: LearnerRecord, event: RecordEvent): Partial<LearnerRecord> => {
  switch (event.type) {
    case 'segment-reached':
      return { segments: [event.segment], lessons: { [event.lesson]: emptyLesson } }
    case 'item-answered':
      return { items: { [event.item]: answered(record, event) } }
    case 'quiz-submitted':
      return { lessons: { [event.lesson]: { ...emptyLesson, submitted: true } } }
    case 'time-spent':
      return { lessons: { [event.lesson]: { ...emptyLesson, seconds: event.total } } }
    case 'final-started': {
      const answers = event.slots.map((slot) => ({ slot, code: null, rev: 0 }))
      return { final: { ...record.final, open: { id: event.id, number: event.number, answers } } }
    }
    case 'final-answered':
      return { final: { ...record.final, open: openAnswers(record, event) } }
    case 'final-submitted': {
      const { id, number, score, answers } = event
      return { final: { count: number, best: score, recent: [{ id, number, score, answers }], open: null } }
    }
    case 'card-reviewed':
      return { cards: { [event.item]: event.card } }
    case 'setting-changed':
      return { settings: { [event.name]: { value: event.value, rev: event.rev } } }
    case 'commit-prepared':
      return { commits: event.commits }
  }
}

const withCompletions = (course: Course, record: LearnerRecord): LearnerRecord => {
  const reached = new Set(record.segments)
  const met = course.lessons.filter((lesson) => {
    const state = record.lessons[lesson.slot]
    return state?.submitted && !state.completed && lesson.segments.every(({ slot }) => reached.has(slot))
  })
  if (met.length === 0) return record
  const completed = met.map(({ slot }) => [
    slot,
    { ...(record.lessons[slot] ?? emptyLesson), completed: true },
  ])
  return { ...record, lessons: { ...record.lessons, ...Object.fromEntries(completed) } }
}

/**
 * Applies one act to a record. The state never decreases in the order of {@link mergeRecords}, and an event applied
 * twice changes nothing.
 *
 * @param course decides when a lesson is complete: all its segments reached and its quiz submitted
 */
export const applyEvent = (course: Course, record: LearnerRecord, event: RecordEvent): LearnerRecord =>
  withCompletions(
    course,
    mergeRecords(record, { ...emptyRecord(record.attempt), ...recordOf(record, event) }),
  )
