import { z } from 'zod'

const slot = z.int().min(0).describe('the fixed index of the entry, from 0')
const id = z.string().min(1).describe('the id of what owns the slot')
const lmsId = z
  .string()
  .regex(/^[A-Za-z0-9._-]{1,255}$/)
  .describe('the id under which the LMS knows it')
const retired = z.literal(true).describe('true where the course no longer holds it').optional()

const plainEntry = z.strictObject({ slot, id, retired }).describe('an entry: slot, id')
const lessonEntry = z.strictObject({ slot, id, lmsId, retired }).describe('an entry: slot, id, lmsId')
const itemEntry = z
  .strictObject({
    slot,
    id,
    lmsId,
    key: z.string().describe('a short hash of what is right').optional(),
    retired,
  })
  .describe('an entry: slot, id, lmsId')

/** `quizzes/slots.json` */
export const ledgerSchema = z.strictObject({
  lessons: z.array(lessonEntry).describe('a list of entries'),
  segments: z.array(plainEntry).describe('a list of entries'),
  objectives: z.array(plainEntry).describe('a list of entries'),
  items: z.array(itemEntry).describe('a list of entries'),
})

/** The append-only ledger of slots: what the record, suspend_data and `cmi.interactions.n` count by. */
export type Ledger = z.infer<typeof ledgerSchema>
export type LedgerEntry = z.infer<typeof plainEntry>
/** `id` is an item's id where the lesson asks it, and `F.` with the item's id where the final may ask it. */
export type ItemEntry = z.infer<typeof itemEntry>
