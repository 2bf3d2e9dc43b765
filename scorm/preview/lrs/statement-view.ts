import { isRecord } from '../json'
import type { StoredStatement } from './lrs-data'

const objectOf = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {})
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** What the rules of cmi5 look at in a statement. */
export interface StatementView {
  readonly id: string
  readonly actor: string
  /** Last part of the verb's id, such as `passed`. */
  readonly verb: string
  readonly objectId: string
  readonly definition: Readonly<Record<string, unknown>>
  readonly result: Readonly<Record<string, unknown>>
  readonly registration: unknown
  readonly categories: readonly unknown[]
  readonly groupings: readonly unknown[]
  readonly extensions: Readonly<Record<string, unknown>>
  readonly timestamp: string
}

/** Looks into a statement; what is missing or malformed is empty. */
export const viewStatement = (statement: StoredStatement): StatementView => {
  const context = objectOf(statement['context'])
  const activities = objectOf(context['contextActivities'])
  const idsIn = (list: string) => listOf(activities[list]).map((entry) => objectOf(entry)['id'])
  const object = objectOf(statement['object'])
  return {
    id: String(statement['id']),
    actor: JSON.stringify(statement['actor']),
    verb: String(objectOf(statement['verb'])['id']).split('/').slice(-1).join(''),
    objectId: String(object['id']),
    definition: objectOf(object['definition']),
    result: objectOf(statement['result']),
    registration: context['registration'],
    categories: idsIn('category'),
    groupings: idsIn('grouping'),
    extensions: objectOf(context['extensions']),
    timestamp: String(statement['timestamp']),
  }
}
