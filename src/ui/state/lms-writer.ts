import type { Course } from '../../core/course'
import { applyEvent, type LearnerRecord } from '../../core/record'
import {
  answeredSlots,
  projectFacts,
  projectInteraction,
  type LaunchFacts,
  type LmsFacts,
  type LmsPort,
  type SaveAnswer,
} from '../../core/tracking'
import type { JournalKeeper } from './journal-keeper'

interface WriterParts {
  readonly course: Course
  readonly launch: LaunchFacts
  readonly keeper: JournalKeeper
  /** Active seconds since the launch. */
  readonly seconds: () => number
  /** Called once an answer is taken, where another page of this browser acted before it came. */
  readonly joined: () => void
}

/** Slots that the record answers and the LMS has no element for. */
const beyondCount = (record: LearnerRecord, count: number): number[] =>
  answeredSlots(record).filter((slot) => slot >= count)

/**
 * Writes to the LMS and keeps count of what it has confirmed (TRK-7). Moodle marks a value as sent before the request
 * and does not send it again on the same page: what a failed or unwaited-for commit carried stays unconfirmed until
 * the next launch writes it anew.
 */
export const lmsWriter = ({ course, launch, keeper, seconds, joined }: WriterParts) => {
  let interactionCount = launch.interactionCount
  /** What this page has told the LMS, by slot: a later final may answer a slot anew. */
  const told = new Map<number, string>()
  const doubtful = new Set<number>()
  let last: Promise<void> = Promise.resolve()

  const isDue = (record: LearnerRecord, slot: number): boolean => {
    const response = projectInteraction(course, record, slot, undefined)?.response
    return response !== undefined && response !== told.get(slot)
  }

  const prepare = (): LmsFacts | null => {
    keeper.join()
    const journal = keeper.current()
    const commits = journal.record.commits + 1
    const record = applyEvent(course, journal.record, { type: 'commit-prepared', commits })
    keeper.keep({ ...journal, record })
    const slots = new Set([...journal.unconfirmed, ...beyondCount(record, interactionCount)])
    return projectFacts(course, record, {
      pending: [...slots].filter((slot) => isDue(record, slot)),
      timings: journal.timings,
      interactionCount,
      sessionSeconds: seconds(),
      launch,
    })
  }

  const settle = (facts: LmsFacts, answer: SaveAnswer) => {
    const written = facts.interactions.map(({ index }) => index)
    const journal = keeper.current()
    if (answer.type === 'saved') {
      const confirmed = new Set(written.filter((slot) => !doubtful.has(slot)))
      const unconfirmed = journal.unconfirmed.filter((slot) => !confirmed.has(slot))
      const timings = Object.fromEntries(
        Object.entries(journal.timings).filter(([slot]) => unconfirmed.includes(Number(slot))),
      )
      keeper.keep({ ...journal, unconfirmed, timings, confirmed: true })
    } else {
      for (const slot of written) doubtful.add(slot)
      keeper.keep({ ...journal, unconfirmed: [...new Set([...journal.unconfirmed, ...written])] })
    }
    if (answer.type === 'refused') return
    for (const { index, response } of facts.interactions) told.set(index, response)
    interactionCount = Math.max(interactionCount, ...facts.registrations.map(({ index }) => index + 1))
  }

  const write = (ask: LmsPort['save'] | LmsPort['terminate'], answered: (answer: SaveAnswer) => void) => {
    const facts = prepare()
    if (!facts) return answered({ type: 'refused', reason: 'the record is too long for the LMS' })
    const take = (answer: SaveAnswer) => {
      // A page that stood still heard nothing of the others, and what it keeps now would overwrite their acts.
      const hasJoined = keeper.join()
      settle(facts, answer)
      answered(answer)
      if (hasJoined) joined()
    }
    const given = ask(facts)
    // A host that answers at once is settled at once: a page in dismissal runs nothing later.
    if (given instanceof Promise) last = given.then(take)
    else take(given)
  }

  return { write, settled: () => last }
}
