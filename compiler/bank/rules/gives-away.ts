import type { Bank, BankItem, Finding, ItemRule } from '../bank'

/** A run that further items show is a name that the course uses. */
const mostShowing = 2

const findingsIn = (part: 'stem' | 'case', text: string, item: BankItem, { rareRuns }: Bank): Finding[] => {
  const found = new Map<BankItem, string>()
  for (const run of rareRuns.in(text)) {
    if ((rareRuns.showing.get(run) ?? 0) > mostShowing) continue
    for (const other of rareRuns.keysWith.get(run) ?? []) {
      if (other !== item && !found.has(other)) found.set(other, run)
    }
  }
  return [...found].map(([other, run]) => ({
    path: [part],
    message: `"${run}" is in the key of ${other.yaml.id} too, so this ${part} gives that item away`,
    hint: 'say it in other words here, or ask something else there',
  }))
}

/**
 * Finds a stem, or the case of a scenario, that holds a run of rare words of another item's key: reading the one answers
 * the other.
 */
export const givesAway: ItemRule = (item, bank) => {
  const { scenario, stem } = item.yaml
  return [
    ...(scenario?.part === 1 ? findingsIn('case', scenario.text, item, bank) : []),
    ...findingsIn('stem', stem, item, bank),
  ]
}
