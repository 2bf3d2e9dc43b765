import type { ItemEntry, Ledger, LedgerEntry } from '../schemas/ledger-schema'
import { inFinal, ledgerIds, type LedgerContent } from './ledger-content'
import { itemLmsIds, lessonLmsId } from './lms-ids'

export const emptyLedger: Ledger = { lessons: [], segments: [], objectives: [], items: [] }

/** Retires entries that are gone, takes back those that came back, and never touches a slot. */
const settle = <E extends LedgerEntry>(entries: readonly E[], present: ReadonlySet<string>): E[] =>
  entries.map((entry) => {
    if (!present.has(entry.id)) return { ...entry, retired: true }
    return entry.retired === undefined ? entry : { ...entry, retired: undefined }
  })

const newIds = (entries: readonly LedgerEntry[], ids: readonly string[]): string[] => {
  const known = new Set(entries.map(({ id }) => id))
  return ids.filter((id) => !known.has(id))
}

const nextSlot = (entries: readonly LedgerEntry[]): number =>
  entries.reduce((highest, { slot }) => Math.max(highest, slot), -1) + 1

const extend = <E extends LedgerEntry>(
  entries: readonly E[],
  ids: readonly string[],
  make: (slot: number, id: string) => E,
): E[] => {
  const first = nextSlot(entries)
  return [
    ...settle(entries, new Set(ids)),
    ...newIds(entries, ids).map((id, index) => make(first + index, id)),
  ]
}

const extendLessons = (ledger: Ledger, ids: readonly string[]): Ledger['lessons'] => {
  const taken = new Set(ledger.lessons.map(({ lmsId }) => lmsId))
  return extend(ledger.lessons, ids, (slot, id) => {
    const lmsId = lessonLmsId(ids.indexOf(id) + 1, id, taken)
    taken.add(lmsId)
    return { slot, id, lmsId }
  })
}

const extendItems = (ledger: Ledger, content: LedgerContent, ids: readonly string[]): Ledger['items'] => {
  const lmsIds = itemLmsIds(ledger, content)
  const keys = new Map(
    content.lessons.flatMap(({ items }) => items.map(({ id, key }) => [inFinal(id), key] as const)),
  )
  const items = extend<ItemEntry>(ledger.items, ids, (slot, id) => {
    const lmsId = lmsIds.get(id.replace(/^F\./, '')) ?? id
    return { slot, id, lmsId: id.startsWith('F.') ? `F.${lmsId}` : lmsId }
  })
  return items.map((entry) => {
    const key = entry.key ?? keys.get(entry.id)
    return key === undefined ? entry : { ...entry, key }
  })
}

/**
 * Appends to a ledger what a course holds and the ledger does not, and retires what is gone. Slots, LMS ids and key
 * hashes that stand in the ledger never change; an id that comes back gets its old slot again.
 */
export const appendToLedger = (ledger: Ledger, content: LedgerContent): Ledger => {
  const ids = ledgerIds(content)
  const plain = (slot: number, id: string): LedgerEntry => ({ slot, id })
  return {
    lessons: extendLessons(ledger, ids.lessons),
    segments: extend(ledger.segments, ids.segments, plain),
    objectives: extend(ledger.objectives, ids.objectives, plain),
    items: extendItems(ledger, content, ids.items),
  }
}
