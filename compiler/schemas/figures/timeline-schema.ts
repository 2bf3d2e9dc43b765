import { z } from 'zod'
import { slug, text } from '../primitives'
import { head, marks } from './parts'

const moment = (what: string) =>
  z
    .string()
    .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
    .describe(`${what}, in quotes: a year, a month or a day, such as "2018", "2018-12" or "2018-12-10"`)

const timelineEntrySchema = z
  .strictObject({
    event: slug('the id of an event, which gives title and date').optional(),
    when: moment('when it was').optional(),
    until: moment('when it ended').optional(),
    title: text('what happened, in a few words').optional(),
    text: text('what it meant, in a sentence or two').optional(),
    track: slug('the id of a track'),
    beyond: text('the document of `beyond` that the entry is from').optional(),
  })
  .describe('an entry: track, and either event or when and title; until, text and beyond may be left out')

export const timelineSchema = z
  .strictObject({
    kind: z.literal('timeline'),
    ...head,
    tracks: marks('track'),
    periods: z
      .array(
        z
          .strictObject({
            label: text('the name of the period, such as "2018"'),
            note: text('a remark on the period').optional(),
            entries: z.array(timelineEntrySchema).min(1).describe('a list of entries, the earliest first'),
          })
          .describe('a period: label, entries; note may be left out'),
      )
      .min(1)
      .describe('a list of periods, the earliest first'),
  })
  .describe('a timeline: title, summary, sections or beyond, tracks, periods')
