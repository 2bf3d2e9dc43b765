import { z } from 'zod'
import { sectionId, slug, text } from './primitives'

const task = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .describe('a task of a lesson: the id of the lesson, a slash, the id of its <InYourCity>')

const example = z
  .strictObject({
    place: slug('the id of the place that the example comes from').optional(),
    text: text('what the place did or said, in a sentence or two'),
    source: sectionId,
  })
  .describe('an example: text, source; place may be left out')

const field = z
  .strictObject({
    id: slug('the id of the field'),
    label: text('the name of the field'),
    ask: text('what to write there'),
    example,
    tasks: z.array(task).min(1).describe('the tasks whose notes help to fill the field'),
  })
  .describe('a field: id, label, ask, example, tasks')

const check = z
  .strictObject({
    id: slug('the id of the check'),
    text: text('a statement that is true of a good worksheet'),
    help: text('what to do where it is not true yet'),
    lesson: slug('the id of the lesson to read again'),
  })
  .describe('a check: id, text, help, lesson')

/** `lessons/worksheet.yaml` */
export const worksheetSchema = z
  .strictObject({
    title: text('the title of the worksheet'),
    lead: text('what the worksheet is for'),
    fields: z.array(field).min(1).describe('the fields, in the order in which they are filled in'),
    checks: z.array(check).min(1).describe('what learners check their worksheet by'),
  })
  .describe('a worksheet: title, lead, fields, checks')

export type WorksheetYaml = z.infer<typeof worksheetSchema>
