import { z } from 'zod'
import { slug, text } from '../primitives'
import { head, marks } from './parts'

const entrySchema = z
  .strictObject({
    label: text('where it stands in the text, such as "Paragraph 7"').optional(),
    title: text('what the entry is about, in a few words'),
    outcome: slug('the id of an outcome'),
    themes: z.array(slug('the id of a theme')).min(1).describe('the ids of themes'),
    text: text('what the passage says, in your own words'),
    use: text('what a reader can do with it').optional(),
  })
  .describe('an entry: title, outcome, themes, text; label and use may be left out')

const outcomeSchema = z
  .strictObject({
    id: slug('the id of the outcome'),
    label: text('the outcome as it is read'),
    granted: z.boolean().default(true).describe('false for what was asked for and is not in the text'),
  })
  .describe('an outcome: id, label; granted may be left out')

export const explorerSchema = z
  .strictObject({
    kind: z.literal('explorer'),
    ...head,
    outcomes: z.array(outcomeSchema).min(1).describe('a list of outcomes, each with id and label'),
    themes: marks('theme'),
    entries: z.array(entrySchema).min(1).describe('a list of entries, grouped by outcome on the screen'),
  })
  .describe('an explorer: title, summary, sections or beyond, outcomes, themes, entries')
