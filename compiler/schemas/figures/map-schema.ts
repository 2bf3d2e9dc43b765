import { z } from 'zod'
import { slug, text } from '../primitives'
import { head } from './parts'

const markSchema = z
  .strictObject({
    place: slug('the id of a place that has region, latitude and longitude'),
    text: text('what the place did, in a sentence or two'),
  })
  .describe('a mark: place, text')

export const mapSchema = z
  .strictObject({
    kind: z.literal('map'),
    ...head,
    delegation: text('what it means that a place has `delegation: true`').optional(),
    marks: z.array(markSchema).min(1).describe('a list of marks'),
  })
  .describe('a map: title, summary, sections or beyond, marks; delegation may be left out')
