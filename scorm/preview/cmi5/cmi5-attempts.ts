import { isRecord, textsOf } from '../json'
import { attemptsIn, readLearner } from '../learner-files'
import { noLrsData, type LrsData } from '../lrs'
import type { Learner } from '../protocol'

/** An attempt in cmi5 is a registration. */
export interface Cmi5Attempt {
  /** From 1. */
  readonly number: number
  /** UUID. */
  readonly registration: string
  readonly lrs: LrsData
  /** Why statements were refused, in words. */
  readonly refused: readonly string[]
}

/** What the LMS keeps of a learner. */
export interface Cmi5State {
  readonly learner: Learner
  /** In their order; the last one is the one that a launch opens. */
  readonly attempts: readonly Cmi5Attempt[]
}

const readLrsData = (value: unknown): LrsData => {
  if (!isRecord(value)) return noLrsData
  const { statements, documents } = value
  const entries = Object.entries(isRecord(documents) ? documents : {}).flatMap(([key, document]) => {
    const { text, etag } = textsOf(document)
    return text === undefined || etag === undefined ? [] : [[key, { text, etag }] as const]
  })
  return {
    statements: Array.isArray(statements) ? statements.filter(isRecord) : [],
    documents: Object.fromEntries(entries),
  }
}

const readAttempt = (value: unknown): Cmi5Attempt[] => {
  if (!isRecord(value)) return []
  const { number, registration, refused } = value
  if (typeof number !== 'number' || typeof registration !== 'string') return []
  return [
    {
      number,
      registration,
      lrs: readLrsData(value['lrs']),
      refused: Array.isArray(refused) ? refused.map(String) : [],
    },
  ]
}

/** Reads what is kept of a learner; what is missing or of another shape is left out. */
export const readCmi5State = (kept: unknown, learnerId: string): Cmi5State => ({
  learner: readLearner(kept, learnerId),
  attempts: attemptsIn(kept).flatMap(readAttempt),
})

/** Gives the attempt that a launch opens: the last one, or a new one where there is none or it was asked for. */
export const openCmi5Attempt = (
  state: Cmi5State,
  newAttempt: boolean,
  newId: () => string,
): { state: Cmi5State; attempt: Cmi5Attempt } => {
  const last = state.attempts.at(-1)
  if (last && !newAttempt) return { state, attempt: last }
  const attempt = { number: (last?.number ?? 0) + 1, registration: newId(), lrs: noLrsData, refused: [] }
  return { state: { ...state, attempts: [...state.attempts, attempt] }, attempt }
}

/** Puts what the LRS holds now into an attempt; the state stays as it is where there is no such attempt. */
export const withLrsData = (
  state: Cmi5State,
  registration: string,
  changes: Pick<Cmi5Attempt, 'lrs' | 'refused'>,
): Cmi5State => ({
  ...state,
  attempts: state.attempts.map((attempt) =>
    attempt.registration === registration ? { ...attempt, ...changes } : attempt,
  ),
})
