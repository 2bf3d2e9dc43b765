import { z } from 'zod'
import { slug, text } from '../primitives'
import { head, marks } from './parts'

const entrySchema = z
  .strictObject({
    label: text('what stands on the closed entry, in quotes where it holds figures alone'),
    title: text('what the entry is about, in a few words'),
    outcome: slug('the id of an outcome'),
    themes: z.array(slug('the id of a theme')).min(1).describe('the ids of themes'),
    text: text('what the passage says, in your own words'),
    use: text('what a reader can do with it').optional(),
  })
  .describe('an entry: label, title, outcome, themes, text; use may be left out')

export const explorerSchema = z
  .strictObject({
    kind: z.literal('explorer'),
    ...head,
    outcomes: marks('outcome'),
    themes: marks('theme'),
    entries: z.array(entrySchema).min(1).describe('a list of entries, grouped by outcome on the screen'),
  })
  .describe('an explorer: title, summary, sections or beyond, outcomes, themes, entries')
