import type { z } from 'zod'
import { nearest } from '../nearest'
import type { Path } from './parse-yaml'
import { descriptionOf, fieldsOf, kindsOf, propertyOf, schemaAt } from './schema-at'

/** A schema's complaint in an author's words. */
export interface Complaint {
  readonly path: Path
  /** The complaint is about the key, not about its value. */
  readonly atKey: boolean
  readonly message: string
  readonly hint: string
  /** The field that an unknown one was meant to be. */
  readonly meant?: string
}

const nameOf = (path: Path): string => {
  const key = path.at(-1)
  if (typeof key === 'number') return `entry ${key + 1}`
  return key === undefined ? 'the file' : `"${String(key)}"`
}

const typeName = (value: unknown): string => {
  if (value === null || value === undefined) return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a group of fields'
  if (typeof value === 'string') return 'text'
  if (typeof value === 'boolean') return 'true or false'
  return 'a number'
}

const expectedNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
}

const listed = (values: readonly unknown[]): string => values.map(String).join(', ')

const describeType = (expected: string, path: Path, value: unknown, hint: string) => {
  if (value === undefined && path.length > 0) return { message: `${nameOf(path)} is missing`, hint }
  const wanted = expectedNames[expected] ?? expected
  const message = `${nameOf(path)} is ${typeName(value)}, not ${wanted}`
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return { message, hint: `put it in quotes: "${String(value)}"` }
  }
  return { message, hint }
}

const sizeWords = (origin: string, count: number): string => {
  if (origin === 'string') return count === 1 ? 'any text' : `${count} characters`
  return count === 1 ? '1 entry' : `${count} entries`
}

const describeSize = (
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  path: Path,
  value: unknown,
) => {
  const [bound, limit] =
    issue.code === 'too_small' ? ['at least', Number(issue.minimum)] : ['at most', Number(issue.maximum)]
  if (typeof value === 'number') return `${nameOf(path)} is ${value}; it must be ${bound} ${limit}`
  if (value === '') return `${nameOf(path)} is empty`
  const length = Array.isArray(value) || typeof value === 'string' ? value.length : 0
  return `${nameOf(path)} holds ${sizeWords(issue.origin, length)}; it must hold ${bound} ${sizeWords(issue.origin, limit)}`
}

const describeUnion = (path: Path, value: unknown, schema: unknown, hint: string) => {
  const kinds = kindsOf(schema)
  if (kinds.length === 0) {
    const quoted = typeof value === 'number' ? `put it in quotes: "${value}"` : hint
    const problem = typeof value === 'string' ? `has the wrong form: "${value}"` : `is ${typeName(value)}`
    return value === undefined
      ? { message: `${nameOf(path)} is missing`, hint }
      : { message: `${nameOf(path)} ${problem}`, hint: quoted }
  }
  const known = `write one of: ${listed(kinds)}`
  if (value === undefined) return { message: `${nameOf(path)} is missing`, hint: known }
  return { message: `unknown ${String(path.at(-1))} "${String(value)}"`, hint: known }
}

const unknownFieldHint = (key: string, meant: string | undefined, fields: readonly string[]): string => {
  if (/\s/.test(key)) return 'put text that holds a comma in quotes, or on a folded block (>-)'
  const known = `known here: ${listed(fields)}`
  return meant === undefined ? known : `did you mean "${meant}"? Otherwise ${known}`
}

const unknownFields = (keys: readonly string[], path: Path, schema: unknown): Complaint[] =>
  keys.map((key) => {
    const fields = fieldsOf(schema)
    const meant = nearest(key, fields)
    const complaint = { path: [...path, key], atKey: true, message: `unknown field "${key}"` }
    const hint = unknownFieldHint(key, meant, fields)
    return meant === undefined ? { ...complaint, hint } : { ...complaint, hint, meant }
  })

/** Says in an author's words what a schema found; one issue may name several fields. */
export const describeIssue = (schema: z.ZodType, root: unknown, issue: z.core.$ZodIssue): Complaint[] => {
  const path = issue.path
  const value = path.reduce<unknown>(propertyOf, root)
  const here = schemaAt(schema, path, root)
  const description = descriptionOf(here)
  const hint = description === undefined ? 'see docs/authors.md for what stands here' : `write ${description}`
  const complain = (message: string, better = hint): Complaint[] => [
    { path, atKey: false, message, hint: better },
  ]
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownFields(issue.keys, path, here)
    case 'invalid_type': {
      const { message, hint: better } = describeType(issue.expected, path, value, hint)
      return complain(message, better)
    }
    case 'invalid_value':
      return value === undefined
        ? complain(`${nameOf(path)} is missing`, `write one of: ${listed(issue.values)}`)
        : complain(`${nameOf(path)} is "${String(value)}"`, `write one of: ${listed(issue.values)}`)
    case 'too_small':
    case 'too_big':
      return complain(describeSize(issue, path, value))
    case 'invalid_format':
    case 'invalid_key':
      return complain(`${nameOf(path)} has the wrong form: "${String(value)}"`)
    case 'invalid_union': {
      const { message, hint: better } = describeUnion(path, value, here, hint)
      return complain(message, better)
    }
    default:
      return complain(issue.message)
  }
}
