import type { Ledger } from '../schemas/ledger-schema'

/** Writes a ledger with one entry on each line, so that two branches that append conflict where they differ. */
export const formatLedger = (ledger: Ledger): string => {
  const lists = Object.entries(ledger).map(([name, entries]) => {
    const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`)
    return `  ${JSON.stringify(name)}: [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]`
  })
  return `{\n${lists.join(',\n')}\n}\n`
}
