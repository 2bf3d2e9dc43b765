import { ledgerFile } from '../course/course-files'
import { errorAt, type Problem } from '../problem'
import { ledgerSchema, type Ledger, type LedgerEntry } from '../schemas/ledger-schema'
import { parseYaml, type YamlText } from '../yaml/parse-yaml'
import { readShape } from '../yaml/read-shape'

export type ReadLedger =
  | { readonly type: 'ledger'; readonly ledger: Ledger; readonly yaml: YamlText }
  | { readonly type: 'problems'; readonly problems: readonly Problem[] }

const mergeHint =
  'after a merge: keep the entry that was published first, take the other one out, and run `npm run ledger`'

const checkUnique = (
  yaml: YamlText,
  list: string,
  field: string,
  values: readonly (string | number)[],
): Problem[] =>
  values.flatMap((value, index) =>
    values.indexOf(value) < index
      ? [
          errorAt(
            ledgerFile,
            yaml.positionOf([list, index, field]),
            `two ${list} have the ${field} ${JSON.stringify(value)}`,
            mergeHint,
          ),
        ]
      : [],
  )

const checkGaps = (yaml: YamlText, list: string, entries: readonly LedgerEntry[]): Problem[] => {
  const slots = new Set(entries.map(({ slot }) => slot))
  return entries.flatMap(({ slot }, index) => {
    if (slot === 0 || slots.has(slot - 1)) return []
    const hint =
      'bring back the entries that were taken out; what is gone is marked `"retired": true` and stays'
    const position = yaml.positionOf([list, index, 'slot'])
    return [errorAt(ledgerFile, position, `no entry of ${list} has the slot ${slot - 1}`, hint)]
  })
}

const checkList = (
  yaml: YamlText,
  list: string,
  entries: readonly (LedgerEntry & { readonly lmsId?: string })[],
): Problem[] => {
  const slots = entries.map(({ slot }) => slot)
  const ids = entries.map(({ id }) => id)
  const lmsIds = entries.flatMap(({ lmsId }) => lmsId ?? [])
  const shared = checkUnique(yaml, list, 'slot', slots)
  return [
    // A slot that has two owners leaves a gap elsewhere.
    ...(shared.length > 0 ? shared : checkGaps(yaml, list, entries)),
    ...checkUnique(yaml, list, 'id', ids),
    ...checkUnique(yaml, list, 'lmsId', lmsIds),
  ]
}

/** Reads `quizzes/slots.json` and refuses a ledger in which a slot has two owners or none. */
export const readLedger = (text: string): ReadLedger => {
  const conflict = /^(?:<{7}|={7}|>{7})/m.exec(text)
  if (conflict) {
    const position = { line: text.slice(0, conflict.index).split('\n').length, column: 1 }
    return {
      type: 'problems',
      problems: [errorAt(ledgerFile, position, 'both sides of a merge stand here', mergeHint)],
    }
  }
  // JSON is YAML, and this parser keeps the places of values.
  const yaml = parseYaml(ledgerFile, text)
  const shape = readShape(yaml, ledgerSchema)
  if (shape.type === 'problems') return shape
  const ledger = shape.value
  const problems = Object.entries(ledger).flatMap(([list, entries]) => checkList(yaml, list, entries))
  return problems.length > 0 ? { type: 'problems', problems } : { type: 'ledger', ledger, yaml }
}
