import { z } from 'zod'
import type { Path } from './parse-yaml'

const unwrap = (schema: unknown): unknown =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrap(schema.unwrap()) : schema

export const propertyOf = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined

const literalOf = (option: unknown, discriminator: string): string | undefined => {
  const literal: unknown = option instanceof z.ZodObject ? option.shape[discriminator] : undefined
  return literal instanceof z.ZodLiteral ? String(literal.value) : undefined
}

/** Lists the kinds that a union of kinds knows. */
export const kindsOf = (schema: unknown): readonly string[] =>
  schema instanceof z.ZodDiscriminatedUnion
    ? schema.options.flatMap((option) => literalOf(option, schema.def.discriminator) ?? [])
    : []

/** Finds the schema of the value at a path; the value decides between the members of a union. */
export const schemaAt = (schema: unknown, path: Path, value: unknown): unknown => {
  const plain = unwrap(schema)
  const [key, ...rest] = path
  if (plain instanceof z.ZodDiscriminatedUnion) {
    const { discriminator } = plain.def
    if (key === discriminator) return plain
    const kind = propertyOf(value, discriminator)
    const member = plain.options.find((option) => literalOf(option, discriminator) === kind)
    return member === undefined && key === undefined ? plain : schemaAt(member, path, value)
  }
  if (key === undefined) return plain
  const inner = propertyOf(value, key)
  if (plain instanceof z.ZodObject) return schemaAt(plain.shape[String(key)], rest, inner)
  if (plain instanceof z.ZodArray) return schemaAt(plain.element, rest, inner)
  if (plain instanceof z.ZodRecord) return schemaAt(plain.valueType, rest, inner)
  return undefined
}

/** Reads what a schema says of itself: what an author should write there. */
export const descriptionOf = (schema: unknown): string | undefined =>
  schema instanceof z.ZodType ? schema.description : undefined

/** Lists the fields that an object may hold. */
export const fieldsOf = (schema: unknown): readonly string[] =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
