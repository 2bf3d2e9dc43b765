import type { LmsFacts, SaveAnswer } from '../../core/tracking'
import {
  begin,
  closingStatement,
  openingStatement,
  refused,
  type Cmi5Session,
  type SessionParts,
} from './cmi5-session'
import { reasonOf } from './http'
import { mostStatements, sendStatements } from './lrs'
import { nothingTold, type StateDocument, type Told } from './state-document'
import { dueStatements, type DueStatement } from './statements'
import { withWritten } from './tab-session'

const leftBefore = 'this session ended when the page was left; open the course again from the LMS'

/** Tells the LMS in statements what it does not know, and keeps count of what it knows. */
const startTelling = (parts: SessionParts, first: Told) => {
  const { statements, lrs, tab, now } = parts
  let told = first
  const underWay = new Set<string>()
  return {
    told: () => told,
    due: (facts: LmsFacts): DueStatement[] => {
      const opening = openingStatement(parts)
      const from = tab.current().initializedAt ?? now()
      return [...opening, ...dueStatements(statements, facts, told, from, now())].filter(
        ({ statement }) => !underWay.has(statement.id),
      )
    },
    /** @returns why not all was told; null where the LRS holds every statement */
    tell: async (due: readonly DueStatement[]): Promise<string | null> => {
      for (const { statement } of due) underWay.add(statement.id)
      const stopped = await sendStatements(lrs, due, ({ tells }) => {
        told = tells(told)
      })
      for (const { statement } of due) underWay.delete(statement.id)
      return stopped && reasonOf(stopped)
    },
  }
}

/** The State document after a write: answers that the LMS has not been told stay outgoing, those of before too. */
const documentAfter = (before: StateDocument | null, facts: LmsFacts, told: Told): StateDocument => {
  const answered = new Map(facts.interactions.map(({ index, response }) => [index, response]))
  const untold = [...answered].flatMap(([slot, response]) => (told.answers[slot] === response ? [] : [slot]))
  const registered = facts.registrations.map(({ index }) => index + 1)
  return {
    suspendData: facts.suspendData,
    status: facts.status,
    score: facts.score,
    interactionCount: Math.max(before?.interactionCount ?? 0, ...registered),
    told,
    outgoing: [...(before?.outgoing ?? []).filter((slot) => !answered.has(slot)), ...untold],
  }
}

/**
 * A session whose results count. Statements go first, then the State document that says what was told: an answer is
 * marked as told only once the LRS holds its statement.
 */
export const normalSession = (parts: SessionParts, first: StateDocument | null): Cmi5Session => {
  const { keeper, tab } = parts
  const { told, due, tell } = startTelling(parts, first?.told ?? nothingTold)
  /** True for a page that was reloaded after `terminated`: the LMS takes no statement any more. */
  const leftAlready = tab.current().terminated
  let kept = first
  let ended = false
  let last: Promise<unknown> = Promise.resolve()

  const keep = (facts: LmsFacts, wanted: () => boolean): Promise<string | null> => {
    tab.keep(withWritten(tab.current(), facts.suspendData))
    kept = documentAfter(kept, facts, told())
    return keeper.write(kept, wanted)
  }

  const answer = (reason: string | null): SaveAnswer =>
    reason === null ? { type: 'saved' } : refused(reason)

  const save = async (facts: LmsFacts): Promise<SaveAnswer> => {
    if (ended) return refused('the session has ended')
    const untold = leftAlready ? leftBefore : await tell(due(facts))
    // What ended the session meanwhile carried all this and more.
    if (ended) return refused('the session has ended')
    const unkept = await keep(facts, () => !ended)
    return answer(unkept ?? untold)
  }

  /** Starts all its requests at once, because a page that is being left runs nothing later. */
  const terminate = async (facts: LmsFacts): Promise<SaveAnswer> => {
    if (ended) return refused('the session has ended')
    ended = true
    const before = told()
    const keeping = keep(facts, () => true)
    const telling = leftAlready
      ? Promise.resolve(leftBefore)
      : tell([...due(facts).slice(0, mostStatements - 1), closingStatement(parts, facts.sessionSeconds)])
    tab.keep({ ...tab.current(), terminated: true })
    const [unkept, untold] = await Promise.all([keeping, telling])
    const marked = unkept === null && told() !== before ? await keep(facts, () => true) : unkept
    return answer(marked ?? untold)
  }

  return {
    begin: () => begin(parts),
    save: (facts) => {
      const saving = last.then(() => save(facts))
      last = saving
      return saving
    },
    terminate,
    leave: () => Promise.resolve(),
  }
}
