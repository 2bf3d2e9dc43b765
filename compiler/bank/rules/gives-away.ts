import type { BankItem, ItemRule } from '../bank'

/** A run that further items show is a name that the course uses. */
const mostShowing = 2

/** Finds a stem that holds a run of rare words of another item's key: reading the one answers the other. */
export const givesAway: ItemRule = (item, bank) => {
  const { rareRuns } = bank
  const found = new Map<BankItem, string>()
  for (const run of rareRuns.in(item.yaml.stem)) {
    if ((rareRuns.showing.get(run) ?? 0) > mostShowing) continue
    for (const other of rareRuns.keysWith.get(run) ?? []) {
      if (other !== item && !found.has(other)) found.set(other, run)
    }
  }
  return [...found].map(([other, run]) => ({
    path: ['stem'],
    message: `"${run}" is in the key of ${other.yaml.id} too, so this stem gives that item away`,
    hint: 'say it in other words here, or ask something else there',
  }))
}
