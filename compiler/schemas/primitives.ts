import { z } from 'zod'

const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** An id that may stand in a file name of any package. */
export const slug = (what: string) =>
  z.string().regex(slugForm).describe(`${what}: small letters, digits and hyphens, such as "review-forum"`)

export const text = (what: string) => z.string().min(1).describe(what)

export const sectionId = z
  .string()
  .regex(/^[A-Za-z0-9]+(?:\.[A-Za-z0-9]+)*$/)
  .describe('the id of a section of the source, in quotes, such as "2.1"')

export const day = (what: string) => z.iso.date().describe(`${what}, in the form 2022-05-17`)

export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)
  .describe('a language tag such as en or fr-CA')

/** Sections of the source behind a text: one, or a list. */
export const sources = z
  .union([sectionId, z.array(sectionId).min(1)])
  .describe('a section of the source in quotes, or a list of them')

/** The id of a choice; it fits where a response is written with one character for each choice. */
export const choiceId = z
  .string()
  .regex(/^[0-9a-z]$/)
  .describe('an id of one character: a small letter, or a digit in quotes')
