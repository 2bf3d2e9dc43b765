/** One thing that was measured, against its budget. */
export interface Measured {
  readonly what: string
  readonly bytes: number
  readonly byteBudget: number
  /** Requests, where they count. */
  readonly requests?: number
  readonly requestBudget?: number
}

const per = (value: number, budget: number): string => `${Math.round((value / budget) * 100)} %`

const cellsOf = (one: Measured): string[] => [
  one.what,
  one.bytes.toLocaleString('en'),
  one.byteBudget.toLocaleString('en'),
  per(one.bytes, one.byteBudget),
  one.requests === undefined ? '' : String(one.requests),
  one.requestBudget === undefined ? '' : String(one.requestBudget),
]

/** Writes measurements as a table, with the share of the budget that each takes. */
export const budgetTable = (rows: readonly Measured[]): string => {
  const lines = [['', 'bytes', 'budget', 'of it', 'requests', 'budget'], ...rows.map(cellsOf)]
  const widths = [0, 1, 2, 3, 4, 5].map((column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  )
  const pad = (cell: string, column: number): string =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)
  return lines.map((line) => line.map(pad).join('  ')).join('\n')
}

/** Says whether everything is within its budget. */
export const withinBudget = (rows: readonly Measured[]): boolean =>
  rows.every(
    ({ bytes, byteBudget, requests = 0, requestBudget = Infinity }) =>
      bytes <= byteBudget && requests <= requestBudget,
  )
