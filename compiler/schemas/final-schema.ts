import { z } from 'zod'
import { bloomLevels } from '../../src/core/course'
import { slug } from './primitives'

/** `quizzes/final.yaml`: how many items the final takes from each module, and how it is made up of Bloom levels. */
export const finalSchema = z.strictObject({
  items: z
    .record(slug('the id of a module'), z.int().min(1).describe('how many items the final takes: 1 or more'))
    .describe('the id of each module with the number of items that the final takes from it'),
  bloom: z
    .partialRecord(
      z.enum(bloomLevels),
      z.int().min(1).max(100).describe('the share of the final that this level has: 1 to 100 per cent'),
    )
    .describe('Bloom levels with their shares of the final in per cent, 100 in all')
    .optional(),
})
