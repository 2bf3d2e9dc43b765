import { z } from 'zod'
import { text } from './primitives'

const reason = text('the reason why the rule does not hold for this item').optional()

/** Rules of the item linter that an item may set aside, each with the author's reason. */
export const lintSchema = z
  .strictObject({
    'all-or-none': reason,
    'unmarked-negative': reason,
    absolutes: reason,
    'longest-key': reason,
    'option-lengths': reason,
    'grammar-cue': reason,
    'echoed-word': reason,
    'gives-away': reason,
    'long-rationale': reason,
    'stem-grade': reason,
  })
  .describe('rules of the item linter that this item sets aside, each with the reason in words')

export type LintRuleName = keyof z.infer<typeof lintSchema>
