import { z } from 'zod'
import { sectionId, text } from './primitives'

const paragraphSchema = z
  .strictObject({
    number: z.int().min(1).describe('the place of the paragraph in its section, from 1'),
    about: z
      .string()
      .regex(/^\S+(?: \S+){0,4}$/)
      .describe('what the paragraph is about, in your own words: one to five'),
    hash: z
      .string()
      .regex(/^[0-9a-f]{8}$/)
      .describe('the hash that `npm run coverage -- --report DIR` prints for the paragraph, in quotes'),
    segments: z
      .array(
        z
          .string()
          .regex(/^[a-z0-9-]+#[a-z0-9-]+$/)
          .describe('a segment as lesson#segment, such as "overview#first-review"'),
      )
      .min(1)
      .describe('the segments that teach the paragraph, each as lesson#segment')
      .optional(),
    none: text('the reason why no segment teaches the paragraph').optional(),
  })
  .describe('a paragraph: number, about, hash, and either segments or none')

const coveredSectionSchema = z
  .strictObject({
    section: sectionId,
    paragraphs: z.array(paragraphSchema).min(1).describe('a list of paragraphs in the order of the source'),
  })
  .describe('a section: section, paragraphs')

/** `lessons/coverage.yaml` */
export const coverageSchema = z.array(coveredSectionSchema).describe('a list of sections')

export type CoveredSection = z.infer<typeof coveredSectionSchema>
export type CoveredParagraph = z.infer<typeof paragraphSchema>
