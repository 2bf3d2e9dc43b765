import { fnv1a } from '../course'
import { decodeRecord, encodeRecord, mergeRecords, type LearnerRecord } from '../record'

/** When an item was answered and how long it took, until the LMS has it. */
export interface Timing {
  /** Milliseconds since 1970. */
  readonly at: number
  readonly latencySeconds: number
}

/** What the device keeps of one learner: the record, and what the LMS has not confirmed. */
export interface Journal {
  readonly record: LearnerRecord
  /** Interaction slots written since the last good commit. */
  readonly unconfirmed: readonly number[]
  readonly timings: Readonly<Record<number, Timing>>
  /** True where the LMS surely took this attempt: it answered a request that was waited for, or gave the attempt back. */
  readonly confirmed: boolean
  /** Version of the course with which it was last opened on this device; empty where that is not known. */
  readonly version: string
  /** The host's own name of this attempt; empty where the host has none. */
  readonly registration: string
  /** Texts that could not be read and records that were left behind, newest first. */
  readonly aside: readonly string[]
}

export const emptyJournal = (record: LearnerRecord): Journal => ({
  record,
  unconfirmed: [],
  timings: {},
  confirmed: false,
  version: '',
  registration: '',
  aside: [],
})

const asideLimit = 3

/** Keeps a text that must not be overwritten. */
export const setAside = (journal: Journal, text: string): Journal =>
  text === '' || journal.aside.includes(text)
    ? journal
    : { ...journal, aside: [text, ...journal.aside].slice(0, asideLimit) }

/**
 * Names the journal of one learner: 64 bits of a hash over the API's origin, the course and the learner's id. It
 * separates learners, it does not anonymise them, and it is synchronous because `crypto.subtle` is missing on plain
 * http.
 */
export const journalKey = (origin: string, courseId: string, learnerId: string): string => {
  const text = [origin, courseId, learnerId].join('\n')
  const half = (seed: number) => fnv1a(text, seed).toString(16).padStart(8, '0')
  return `${courseId}:${half(0x811c9dc5)}${half(0x9e3779b9)}`
}

/** Lists the interaction slots that a record answers: first responses, and the newest final's answers. */
export const answeredSlots = (record: LearnerRecord): number[] => [
  ...Object.keys(record.items).map(Number),
  ...(record.final.recent[0]?.answers ?? []).map(({ slot }) => slot),
]

/**
 * Lists the slots that a joined record answers and one of its parts did not, or answers otherwise; all of a final that
 * is new to it. A response that was shed is none that differs: its interaction was told with it.
 */
export const newlyAnswered = (part: LearnerRecord, joined: LearnerRecord): number[] => {
  const sameFinal = part.final.recent[0]?.id === joined.final.recent[0]?.id
  const held = new Set(sameFinal ? answeredSlots(part) : Object.keys(part.items).map(Number))
  const differs = (slot: number) => {
    const code = part.items[slot]?.first.code ?? null
    return code !== null && code !== joined.items[slot]?.first.code
  }
  return answeredSlots(joined).filter((slot) => !held.has(slot) || differs(slot))
}

const union = (a: readonly number[], b: readonly number[]) => [...new Set([...a, ...b])]

/** Joins what two pages keep of one attempt. */
export const joinJournals = (one: Journal, other: Journal): Journal => ({
  ...other.aside.reduceRight(setAside, one),
  record: mergeRecords(one.record, other.record),
  unconfirmed: union(one.unconfirmed, other.unconfirmed),
  timings: { ...other.timings, ...one.timings },
  confirmed: one.confirmed || other.confirmed,
  version: one.version || other.version,
  registration: one.registration || other.registration,
})

/** Tells whether a learner has done anything that a record holds. */
export const hasProgress = ({ segments, items, lessons, final, cards }: LearnerRecord): boolean =>
  segments.length > 0 ||
  Object.keys(items).length > 0 ||
  Object.values(lessons).some(({ submitted }) => submitted) ||
  final.count > 0 ||
  final.open !== null ||
  Object.keys(cards).length > 0

/** Tells whether two records say the same. */
export const sameRecord = (a: LearnerRecord, b: LearnerRecord): boolean =>
  encodeRecord(a, Infinity)?.text === encodeRecord(b, Infinity)?.text

/** Tells whether two records say the same but for the number of writes. */
export const sameActs = (a: LearnerRecord, b: LearnerRecord): boolean =>
  sameRecord({ ...a, commits: b.commits }, b)

/** The key of a page whose place under the learner's key was taken by another attempt. */
export const attemptKey = (key: string, attempt: string): string => `${key}:${attempt}`

/** Writes a journal as text for the device. */
export const writeJournal = (journal: Journal): string => {
  const record = encodeRecord(journal.record, Infinity)?.text ?? ''
  return JSON.stringify({ ...journal, record })
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const numbersOf = (value: unknown): number[] =>
  Array.isArray(value) ? value.filter((entry): entry is number => Number.isInteger(entry) && entry >= 0) : []

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : []

const timingsOf = (value: unknown): Record<number, Timing> => {
  if (!isObject(value)) return {}
  const timings: Record<number, Timing> = {}
  for (const [slot, timing] of Object.entries(value)) {
    if (!/^\d+$/.test(slot) || !isObject(timing)) continue
    const { at, latencySeconds } = timing
    if (typeof at === 'number' && typeof latencySeconds === 'number')
      timings[Number(slot)] = { at, latencySeconds }
  }
  return timings
}

/** Reads what {@link writeJournal} wrote; null where nothing readable is there. */
export const readJournal = (text: string | null): Journal | null => {
  if (text === null) return null
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  if (!isObject(value) || typeof value['record'] !== 'string') return null
  const decoded = decodeRecord(value['record'])
  if (decoded.type === 'unreadable') return null
  return {
    record: decoded.record,
    unconfirmed: numbersOf(value['unconfirmed']),
    timings: timingsOf(value['timings']),
    confirmed: value['confirmed'] === true,
    version: textOf(value['version']),
    registration: textOf(value['registration']),
    aside: textsOf(value['aside']),
  }
}
