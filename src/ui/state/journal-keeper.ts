import type { Course } from '../../core/course'
import {
  applyEvent,
  encodeRecord,
  mergeRecords,
  type LearnerRecord,
  type RecordEvent,
} from '../../core/record'
import {
  readJournal,
  setAside,
  writeJournal,
  type Journal,
  type JournalPort,
  type Timing,
} from '../../core/tracking'

/** The journal of a running session. */
export interface JournalKeeper {
  readonly current: () => Journal
  /** Joins what another page of this browser wrote meanwhile. */
  readonly join: () => void
  /** @returns false where the device keeps nothing */
  readonly keep: (journal: Journal) => boolean
  /** Erases what the device holds and keeps nothing more. */
  readonly erase: () => void
}

const union = (a: readonly number[], b: readonly number[]) => [...new Set([...a, ...b])]

/**
 * Keeps a journal on the device.
 *
 * @param keeping false where nothing of this session may stay (browse mode)
 */
export const journalKeeper = (
  first: Journal,
  journals: JournalPort,
  key: string,
  keeps: boolean,
): JournalKeeper => {
  let journal = first
  return {
    current: () => journal,
    join: () => {
      const other = keeps ? readJournal(journals.read(key)) : null
      if (other?.record.attempt !== journal.record.attempt) return
      journal = {
        ...other.aside.reduceRight(setAside, journal),
        record: mergeRecords(journal.record, other.record),
        unconfirmed: union(journal.unconfirmed, other.unconfirmed),
        timings: { ...other.timings, ...journal.timings },
        answered: Math.max(journal.answered, other.answered),
      }
    },
    keep: (next) => {
      journal = next
      return !keeps || journals.write(key, writeJournal(journal))
    },
    erase: () => {
      keeps = false
      journals.erase(key)
    },
  }
}

const sameRecord = (a: LearnerRecord, b: LearnerRecord) =>
  encodeRecord(a, Infinity)?.text === encodeRecord(b, Infinity)?.text

/** Interaction slots whose content an event made new for the LMS. */
const slotsToReport = (before: LearnerRecord, event: RecordEvent): number[] => {
  if (event.type === 'item-answered') return before.items[event.item] ? [] : [event.item]
  if (event.type === 'final-submitted')
    return event.answers.flatMap(({ slot, code }) => (code === null ? [] : [slot]))
  return []
}

/**
 * Applies an act to a journal: to its record, and to what the LMS is still to be told.
 *
 * @param now milliseconds since 1970
 * @returns null where the act changes nothing
 */
export const journalAfter = (
  course: Course,
  journal: Journal,
  event: RecordEvent,
  now: number,
  latencySeconds: number,
): Journal | null => {
  const record = applyEvent(course, journal.record, event)
  if (sameRecord(record, journal.record)) return null
  const slots = slotsToReport(journal.record, event)
  const timing: Timing = { at: now, latencySeconds: Math.round(latencySeconds) }
  return {
    ...journal,
    record,
    unconfirmed: union(journal.unconfirmed, slots),
    timings: { ...journal.timings, ...Object.fromEntries(slots.map((slot) => [slot, timing])) },
  }
}
