import type { LmsFacts } from '../../core/tracking'
import { isObject, parseJson, textOf } from './json'

/** What the LMS has been told in statements, in this registration. */
export interface Told {
  readonly completed: boolean
  readonly passed: boolean
  /** Per cent. */
  readonly progress: number
  /** Response of each interaction slot. */
  readonly answers: Readonly<Record<number, string>>
}

/** What the course keeps at the LMS, in one State document: the record, and what has been said in statements. */
export interface StateDocument {
  readonly suspendData: string
  readonly status: LmsFacts['status']
  /** Best final, 0–100. The score of `passed` is said once; later bests stand here alone. */
  readonly score: number | null
  readonly interactionCount: number
  readonly told: Told
  /** Interaction slots whose statement the LMS has not confirmed. */
  readonly outgoing: readonly number[]
}

export const nothingTold: Told = { completed: false, passed: false, progress: 0, answers: {} }

const statuses = ['incomplete', 'completed', 'passed'] as const

const numberOf = (value: unknown, from: number, to: number): number | null =>
  typeof value === 'number' && value >= from && value <= to ? value : null

const readTold = (value: unknown): Told => {
  if (!isObject(value)) return nothingTold
  const answers = isObject(value['answers']) ? value['answers'] : {}
  const slots = Object.entries(answers).filter(([slot]) => /^\d+$/.test(slot))
  return {
    completed: value['completed'] === true,
    passed: value['passed'] === true,
    progress: numberOf(value['progress'], 0, 100) ?? 0,
    answers: Object.fromEntries(slots.map(([slot, response]) => [Number(slot), textOf(response)])),
  }
}

/** Reads what {@link writeStateDocument} wrote. A text that is something else stands whole in `suspendData`. */
export const readStateDocument = (text: string): StateDocument => {
  const value = parseJson(text)
  const ours = isObject(value) && typeof value['suspendData'] === 'string'
  const document = ours ? value : {}
  const { outgoing } = document
  return {
    suspendData: ours ? textOf(document['suspendData']) : text,
    status: statuses.find((status) => status === document['status']) ?? 'incomplete',
    score: numberOf(document['score'], 0, 100),
    interactionCount: Math.floor(numberOf(document['interactionCount'], 0, 1_000_000) ?? 0),
    told: readTold(document['told']),
    outgoing: Array.isArray(outgoing)
      ? outgoing.filter((slot): slot is number => Number.isInteger(slot) && slot >= 0)
      : [],
  }
}

export const writeStateDocument = (document: StateDocument): string => JSON.stringify(document)
