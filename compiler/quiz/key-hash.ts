import { createHash } from 'node:crypto'
import type { ItemKey } from '../../src/core/course'

const rightAnswer = (key: ItemKey): unknown => {
  switch (key.kind) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return key.correct
    case 'matching':
    case 'categorise':
      return Object.entries(key.pairs).sort(([a], [b]) => (a < b ? -1 : 1))
    case 'sequencing':
      return key.order
    case 'numeric':
      return key.answers.filter((answer) => answer.correct).map((answer) => answer.value)
    case 'fill-in':
      // A further fair wording of the same answer changes nothing that a learner was told, so the first one stands.
      // The record and the LMS hold the answer's id.
      return key.answers
        .filter((answer) => answer.correct)
        .map((answer) => [answer.id, answer.accept[0]?.toLowerCase()])
  }
}

/** Hashes what is right in an item: the ledger keeps it, so that a changed key cannot pass under an old id. */
export const keyHash = (key: ItemKey): string =>
  createHash('sha256')
    .update(JSON.stringify([key.kind, rightAnswer(key)]))
    .digest('base64url')
    .slice(0, 8)
