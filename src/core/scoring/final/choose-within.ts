/** Something that may be chosen: the two quotas that it counts towards, and what choosing it costs (0 or more). */
export interface Candidate<T> {
  readonly value: T
  readonly row: string
  readonly column: string
  readonly cost: number
}

type Quotas = Readonly<Record<string, number>>

/** Costs nearer than this are the same: sums of fractions are not exact. */
const tolerance = 1e-9

const withRoom = (quotas: Quotas): string[] => Object.keys(quotas).filter((name) => (quotas[name] ?? 0) > 0)

/**
 * Finds the cheapest way to choose one more: a candidate of a row with room and a column with room, or a chain in which
 * chosen ones make way for others. Bellman–Ford, since what makes way gives its cost back.
 *
 * @returns indexes of the candidates that change sides; null where there is no way
 */
const cheapestWay = <T>(
  candidates: readonly Candidate<T>[],
  chosen: ReadonlySet<number>,
  rows: Quotas,
  columns: Quotas,
): { readonly way: readonly number[]; readonly row: string; readonly column: string } | null => {
  const cost = new Map(withRoom(rows).map((row) => [`row ${row}`, 0]))
  const via = new Map<string, number>()
  const ends = ({ row, column }: Candidate<T>, isChosen: boolean) =>
    isChosen ? ([`column ${column}`, `row ${row}`] as const) : ([`row ${row}`, `column ${column}`] as const)
  for (let changed = true; changed;) {
    changed = false
    for (const [index, candidate] of candidates.entries()) {
      const isChosen = chosen.has(index)
      const [from, to] = ends(candidate, isChosen)
      const reached = (cost.get(from) ?? Infinity) + (isChosen ? -candidate.cost : candidate.cost)
      if (reached >= (cost.get(to) ?? Infinity) - tolerance) continue
      cost.set(to, reached)
      via.set(to, index)
      changed = true
    }
  }
  const priced = withRoom(columns).map((column) => ({
    column,
    price: cost.get(`column ${column}`) ?? Infinity,
  }))
  const [best] = priced.sort((a, b) => a.price - b.price)
  if (!best || best.price === Infinity) return null
  const way: number[] = []
  let node = `column ${best.column}`
  for (let index = via.get(node); index !== undefined; index = via.get(node)) {
    const candidate = candidates[index]
    if (!candidate) break
    way.push(index)
    node = ends(candidate, chosen.has(index))[0]
  }
  return { way, row: node.slice('row '.length), column: best.column }
}

const minusOne = (quotas: Quotas, name: string): Quotas => ({ ...quotas, [name]: (quotas[name] ?? 0) - 1 })

/**
 * Chooses as many candidates as the quotas of rows and of columns allow together, and of all such choices one that costs
 * least: a minimum-cost flow by successive shortest paths (Ahuja, Magnanti and Orlin, Network Flows, 9.7).
 */
export const chooseWithin = <T>(candidates: readonly Candidate<T>[], rows: Quotas, columns: Quotas): T[] => {
  const chosen = new Set<number>()
  let [rowsLeft, columnsLeft] = [rows, columns]
  for (;;) {
    const found = cheapestWay(candidates, chosen, rowsLeft, columnsLeft)
    if (!found) break
    for (const index of found.way) if (!chosen.delete(index)) chosen.add(index)
    rowsLeft = minusOne(rowsLeft, found.row)
    columnsLeft = minusOne(columnsLeft, found.column)
  }
  return candidates.flatMap(({ value }, index) => (chosen.has(index) ? [value] : []))
}
