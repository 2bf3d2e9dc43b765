import { join } from 'node:path'
import { z } from 'zod'
import { replaceFile } from '../replace-file'
import { caseSchema } from '../schemas/case-schema'
import { courseSchema } from '../schemas/course-schema'
import { coverageSchema } from '../schemas/coverage-schema'
import { figureSchema } from '../schemas/figure-schema'
import { finalSchema } from '../schemas/final-schema'
import { frontmatterSchema } from '../schemas/frontmatter-schema'
import { quizSchema } from '../schemas/item-schema'
import { ledgerSchema } from '../schemas/ledger-schema'
import {
  correctionsSchema,
  eventsSchema,
  glossarySchema,
  peopleSchema,
  placesSchema,
} from '../schemas/list-schemas'
import { courseWordsSchema, quizWordsSchema } from '../schemas/translation-schema'
import { worksheetSchema } from '../schemas/worksheet-schema'
import type { Outcome } from './outcome'

const schemas: Readonly<Record<string, z.ZodType>> = {
  course: courseSchema,
  frontmatter: frontmatterSchema,
  quiz: quizSchema,
  final: finalSchema,
  slots: ledgerSchema,
  glossary: glossarySchema,
  people: peopleSchema,
  places: placesSchema,
  events: eventsSchema,
  corrections: correctionsSchema,
  case: caseSchema,
  coverage: coverageSchema,
  worksheet: worksheetSchema,
  figure: figureSchema,
  'course-words': courseWordsSchema,
  'quiz-words': quizWordsSchema,
}

/** Makes the JSON Schemas by which editors complete and check what authors write, by file name. */
export const jsonSchemas = (): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.schema.json`,
      // What an author may leave out has a default: the input is described.
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }), null, 2)}\n`,
    ]),
  )

/** Writes the JSON Schemas into a folder. */
export const runSchemas = (dir: string): Outcome => {
  const files = jsonSchemas()
  for (const [name, text] of files) replaceFile(join(dir, name), text)
  return { lines: [`${files.size} schemas`], exitCode: 0 }
}
