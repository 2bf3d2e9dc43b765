import type { ItemEntry, Ledger } from '../schemas/ledger-schema'
import type { LedgerContent } from './ledger-content'

/** CMIIdentifier allows 255 characters (SCORM 1.2 RTE, 3.4.4); a report column reads well to about 60. */
const longest = 60

const unique = (wanted: string, taken: ReadonlySet<string>): string => {
  let id = wanted
  for (let n = 2; taken.has(id); n++) id = `${wanted.slice(0, longest - 2 - String(n).length)}.${n}`
  return id
}

const lessonCode = (number: number): string => `L${String(number).padStart(2, '0')}`

/** Makes the id of a lesson's CMI objective, such as `L03_review-forum`. */
export const lessonLmsId = (number: number, id: string, taken: ReadonlySet<string>): string =>
  unique(`${lessonCode(number)}_${id}`.slice(0, longest), taken)

const questionNumberOf = ({ lmsId }: ItemEntry): number =>
  Number(/^(?:F\.)?L\d+\.Q(\d+)_/.exec(lmsId)?.[1] ?? 0)

const belongsTo = (lesson: string, entry: ItemEntry): boolean =>
  entry.id.replace(/^F\./, '').startsWith(`${lesson}.`)

/**
 * Names the items of a course for the LMS: `L03.Q2_cities-first`. An item that the ledger knows keeps its name; a new
 * one takes the next number of its lesson, so that no number of a lesson is given twice.
 *
 * @returns names by item id, without `F.`
 */
export const itemLmsIds = (ledger: Ledger, content: LedgerContent): ReadonlyMap<string, string> => {
  const taken = new Set(ledger.items.map(({ lmsId }) => lmsId.replace(/^F\./, '')))
  const known = new Map(
    ledger.items.map(({ id, lmsId }) => [id.replace(/^F\./, ''), lmsId.replace(/^F\./, '')]),
  )
  content.lessons.forEach((lesson, index) => {
    let number = Math.max(
      0,
      ...ledger.items.filter((entry) => belongsTo(lesson.id, entry)).map(questionNumberOf),
    )
    for (const item of lesson.items) {
      if (known.has(item.id)) continue
      number++
      const name = item.id.slice(item.id.indexOf('.') + 1)
      const wanted = `${lessonCode(index + 1)}.Q${number}_${name}`
      const lmsId = unique(wanted.slice(0, longest - 'F.'.length), taken)
      taken.add(lmsId)
      known.set(item.id, lmsId)
    }
  })
  return known
}
