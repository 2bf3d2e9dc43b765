import { dayOf, type Course } from '../../core/course'
import { applyEvent, completionDayEvent, type LearnerRecord, type RecordEvent } from '../../core/record'
import {
  attemptKey,
  joinJournals,
  readJournal,
  sameActs,
  sameRecord,
  writeJournal,
  type Journal,
  type JournalPort,
  type Timing,
} from '../../core/tracking'

/** The journal of a running session. */
export interface JournalKeeper {
  readonly current: () => Journal
  /**
   * Joins what another page of this browser wrote meanwhile.
   *
   * @returns true where that was an act that this page did not know
   */
  readonly join: () => boolean
  /** @returns false where the device keeps nothing */
  readonly keep: (journal: Journal) => boolean
  /** Calls back when another page of this browser kept something of this learner. */
  readonly watch: (changed: () => void) => void
  /** Erases what the device holds and keeps nothing more. */
  readonly erase: () => void
}

/**
 * Keeps a journal on the device. A launch takes the learner's key, and what another attempt had there moves under a
 * key of its own; so does the page of that attempt, if it is still open.
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
  const ownKey = attemptKey(key, first.record.attempt)
  let place: string | null = null
  const readPlace = (): Journal | null => {
    if (!keeps || place === null) return null
    const found = readJournal(journals.read(key))
    if (found?.record.attempt === journal.record.attempt) {
      // Another page of this attempt has taken the learner's key: they are together again.
      place = key
      return found
    }
    if (found) place = ownKey
    return place === ownKey ? readJournal(journals.read(ownKey)) : null
  }
  /** Finds the key of this launch; where there is no room to move what another attempt has there, both stay. */
  const findPlace = (): string => {
    const displaced = readJournal(journals.read(key))
    if (!displaced || displaced.record.attempt === journal.record.attempt) return key
    const moved = journals.write(attemptKey(key, displaced.record.attempt), writeJournal(displaced))
    return moved ? key : ownKey
  }
  return {
    current: () => journal,
    join: () => {
      const other = readPlace()
      if (!other) return false
      const { record } = journal
      journal = joinJournals(journal, other)
      return !sameActs(record, journal.record)
    },
    keep: (next) => {
      journal = next
      if (!keeps) return false
      readPlace()
      const before = place
      place ??= findPlace()
      const kept = journals.write(place, writeJournal(journal))
      // What a page kept under a key of its own was joined at launch.
      if (kept && before === null && place === key) journals.erase(ownKey)
      return kept
    },
    watch: (changed) => {
      for (const one of [key, ownKey]) journals.watch(one, changed)
    },
    erase: () => {
      keeps = false
      journals.erase(key)
    },
  }
}

/** Interaction slots whose content an event made new for the LMS. */
const slotsToReport = (before: LearnerRecord, event: RecordEvent): number[] => {
  if (event.type === 'item-answered') return before.items[event.item] ? [] : [event.item]
  if (event.type === 'final-submitted')
    return event.answers.flatMap(({ slot, code }) => (code === null ? [] : [slot]))
  return []
}

/** Applies an act, and keeps the day where it makes the course done. */
const recordAfter = (course: Course, before: LearnerRecord, event: RecordEvent, now: number) => {
  const record = applyEvent(course, before, event)
  const done = completionDayEvent(course, before, record, dayOf(course, now))
  return done ? applyEvent(course, record, done) : record
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
  const record = recordAfter(course, journal.record, event, now)
  if (sameRecord(record, journal.record)) return null
  const slots = slotsToReport(journal.record, event)
  const timing: Timing = { at: now, latencySeconds: Math.round(latencySeconds) }
  return {
    ...journal,
    record,
    unconfirmed: [...new Set([...journal.unconfirmed, ...slots])],
    timings: { ...journal.timings, ...Object.fromEntries(slots.map((slot) => [slot, timing])) },
  }
}
