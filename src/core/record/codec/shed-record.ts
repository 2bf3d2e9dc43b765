import type { LearnerRecord } from '../learner-record'

/**
 * What may be left out where a course is too long, one tier after the other: review cards, how sure a learner was,
 * responses. Never completion, scores or tries.
 */
export const sheddingTiers = ['nothing', 'cards', 'sure', 'responses'] as const
export type SheddingTier = (typeof sheddingTiers)[number]

const mapItems = (
  record: LearnerRecord,
  map: (item: LearnerRecord['items'][number]) => LearnerRecord['items'][number],
): LearnerRecord['items'] =>
  Object.fromEntries(Object.entries(record.items).map(([slot, item]) => [slot, map(item)]))

/**
 * Leaves out what a tier and those before it allow. The result stands at or below the record in the order of
 * `mergeRecords`, so joining it back in restores the record.
 */
export const shedRecord = (record: LearnerRecord, tier: SheddingTier): LearnerRecord => {
  const depth = sheddingTiers.indexOf(tier)
  if (depth === 0) return record
  const withoutCards: LearnerRecord = { ...record, cards: {} }
  if (depth === 1) return withoutCards
  const withoutSure: LearnerRecord = {
    ...withoutCards,
    items: mapItems(record, (item) => ({ ...item, first: { ...item.first, sure: null } })),
  }
  if (depth === 2) return withoutSure
  return {
    ...withoutSure,
    items: mapItems(withoutSure, ({ tries, first, latest }) => ({
      tries,
      first: { ...first, code: null },
      latest: { ...latest, code: null },
    })),
    final: {
      ...record.final,
      recent: record.final.recent.map((final) => ({
        ...final,
        answers: final.answers.map((answer) => ({ ...answer, code: null })),
      })),
    },
  }
}
