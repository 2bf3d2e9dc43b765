import { z } from 'zod'
import { sectionId, slug, text } from './primitives'

const objectiveSchema = z
  .strictObject({
    id: slug('the id of the objective'),
    text: text('what the learner can do afterwards, starting with a verb'),
  })
  .describe('an objective: id, text')

/** The YAML between two lines of `---` at the head of a lesson. */
export const frontmatterSchema = z.strictObject({
  id: slug('the id of the lesson'),
  sections: z.array(sectionId).min(1).describe('the sections that the lesson teaches, such as ["2.1"]'),
  title: text('the title of the lesson'),
  objectives: z.array(objectiveSchema).min(1).describe('a list of objectives, each with id and text'),
  terms: z
    .array(slug('the id of a term'))
    .default([])
    .describe('the ids of the terms that the lesson explains'),
})
export type Frontmatter = z.infer<typeof frontmatterSchema>
