import { z } from 'zod'
import { sectionId, slug, text } from '../primitives'

/** The fields that every figure has. */
export const head = {
  title: text('the title of the figure'),
  summary: text('what the figure shows, in a sentence or two'),
  sections: z
    .array(sectionId)
    .default([])
    .describe('the sections of the source that the figure is drawn from, such as ["2.2"]'),
  beyond: z
    .array(text('a document, with the paragraph'))
    .default([])
    .describe('the documents beyond the source that the figure is drawn from'),
}

/** Marks that entries carry and can be filtered by. */
export const marks = (what: string) =>
  z
    .array(
      z
        .strictObject({ id: slug(`the id of the ${what}`), label: text(`the ${what} as it is read`) })
        .describe(`a ${what}: id, label`),
    )
    .min(1)
    .describe(`a list, each ${what} with id and label`)
