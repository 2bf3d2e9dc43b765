import type { LmsFacts, SaveAnswer } from '../../core/tracking'
import { sendStatements, type Lrs } from './lrs'
import { nothingTold } from './state-document'
import type { StateKeeper } from './state-keeper'
import {
  initializedStatement,
  terminatedStatement,
  type DueStatement,
  type StatementParts,
} from './statements'
import type { TabSession } from './tab-session'

/** What a session stands on. */
export interface SessionParts {
  readonly statements: StatementParts
  readonly lrs: Lrs
  readonly keeper: StateKeeper
  readonly tab: { readonly current: () => TabSession; readonly keep: (next: TabSession) => void }
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** A session at the LMS, from `initialized` to `terminated`. No function throws. */
export interface Cmi5Session {
  /** Says `initialized`, unless this tab has said it before a reload. Where that fails it goes first later on. */
  readonly begin: () => Promise<void>
  readonly save: (facts: LmsFacts) => Promise<SaveAnswer>
  readonly terminate: (facts: LmsFacts) => Promise<SaveAnswer>
  /** Ends a session that records nothing. */
  readonly leave: () => Promise<void>
}

export const refused = (reason: string): SaveAnswer => ({ type: 'refused', reason })

/** `initialized`, where the LMS has not taken it yet: it is the first statement of a session, of any kind (9.3). */
export const openingStatement = ({ statements, tab, now }: SessionParts): DueStatement[] => {
  if (tab.current().initializedAt !== null) return []
  const at = now()
  return [
    {
      statement: initializedStatement(statements, at),
      tells: (told) => {
        tab.keep({ ...tab.current(), initializedAt: at })
        return told
      },
      slot: null,
    },
  ]
}

/** See {@link Cmi5Session}. */
export const begin = async (parts: SessionParts): Promise<void> => {
  if (parts.tab.current().terminated) return
  await sendStatements(parts.lrs, openingStatement(parts), (due) => void due.tells(nothingTold))
}

/** `terminated`, the last statement of a session. */
export const closingStatement = ({ statements, now }: SessionParts, seconds: number): DueStatement => ({
  statement: terminatedStatement(statements, now(), seconds),
  tells: (told) => told,
  slot: null,
})

/** A session in Browse or Review mode: nothing but `initialized` and `terminated` (10.0, launchMode). */
export const watchingSession = (parts: SessionParts): Cmi5Session => {
  const { tab, lrs, now } = parts
  const startedAt = now()
  const nothing = () => Promise.resolve(refused('nothing is recorded in this mode'))
  return {
    begin: () => begin(parts),
    save: nothing,
    terminate: nothing,
    leave: async () => {
      if (tab.current().terminated) return
      tab.keep({ ...tab.current(), terminated: true })
      const due = [...openingStatement(parts), closingStatement(parts, (now() - startedAt) / 1000)]
      await sendStatements(lrs, due, (held) => void held.tells(nothingTold))
    },
  }
}
