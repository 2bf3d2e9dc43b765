import { z } from 'zod'
import { slug } from './primitives'

/** `quizzes/final.yaml`: how many items the final takes from each module. */
export const finalSchema = z.strictObject({
  items: z
    .record(slug('the id of a module'), z.int().min(1).describe('how many items the final takes: 1 or more'))
    .describe('the id of each module with the number of items that the final takes from it'),
})
