import { z } from 'zod'
import { day, slug, text } from '../primitives'
import { head, marks } from './parts'

const scheduleEntrySchema = z
  .strictObject({
    event: slug('the id of an event, which gives title, date, kind, speakers and places'),
    time: text('the time of day').optional(),
    others: text('who else took part').optional(),
    text: text('what happened, in a sentence or two').optional(),
    ask: text('what was asked for, in a sentence or two').optional(),
    themes: z.array(slug('the id of a theme')).default([]).describe('the ids of themes'),
  })
  .describe('an entry: event; time, others, text, ask, themes may be left out')

export const scheduleSchema = z
  .strictObject({
    kind: z.literal('schedule'),
    ...head,
    days: z
      .array(day('a day of the schedule'))
      .min(1)
      .describe('the days: each event on one of them has an entry'),
    themes: marks('theme'),
    entries: z.array(scheduleEntrySchema).min(1).describe('a list of entries, the earliest first'),
  })
  .describe('a schedule: title, summary, sections or beyond, days, themes, entries')
