import type { ItemUse } from '../../src/core/course'

/** What the ledger has to know of a course: its ids in teaching order. */
export interface LedgerContent {
  readonly lessons: readonly {
    readonly id: string
    readonly segments: readonly string[]
    readonly objectives: readonly string[]
    readonly items: readonly {
      readonly id: string
      readonly use: ItemUse
      /** Hash of what is right. */
      readonly key: string
    }[]
  }[]
}

/** The id of what belongs to a lesson, as the ledger writes it. */
export const ofLesson = (lesson: string, id: string): string => `${lesson}/${id}`

/** The id of an item's entry for the final. */
export const inFinal = (itemId: string): string => `F.${itemId}`

/** Lists the ids of a course in the order in which new ones are appended. */
export const ledgerIds = ({ lessons }: LedgerContent) => ({
  lessons: lessons.map(({ id }) => id),
  segments: lessons.flatMap(({ id, segments }) => segments.map((segment) => ofLesson(id, segment))),
  objectives: lessons.flatMap(({ id, objectives }) => objectives.map((one) => ofLesson(id, one))),
  items: [
    ...lessons.flatMap(({ items }) => items.filter(({ use }) => use === 'lesson').map(({ id }) => id)),
    ...lessons.flatMap(({ items }) => items.map(({ id }) => inFinal(id))),
  ],
})
