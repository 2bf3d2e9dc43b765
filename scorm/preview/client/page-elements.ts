/** Finds an element that the page is known to hold, of the kind that is asked for. */
export const elementById = <Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind => {
  const found = document.getElementById(id)
  if (found instanceof kind) return found
  throw new Error(`The page has no ${kind.name} with the id ${id}`)
}

/** Writes text into an element, and only where it differs, so that a screen reader hears no news that is none. */
export const setText = (element: HTMLElement, text: string): void => {
  if (element.textContent !== text) element.textContent = text
}

/** What a cell says, and what it adds in smaller letters below. */
export type Cell = string | readonly [text: string, detail: string]

/** One line of a table; a failed one is marked, and says so in its text too. */
export interface TableRow {
  readonly cells: readonly Cell[]
  readonly failed?: boolean
}

const cellElement = (tag: 'td' | 'th', cell: Cell): HTMLElement => {
  const element = document.createElement(tag)
  if (tag === 'th') element.setAttribute('scope', 'col')
  if (typeof cell === 'string') element.textContent = cell
  else {
    const detail = document.createElement('small')
    detail.textContent = cell[1]
    element.append(`${cell[0]} `, detail)
  }
  return element
}

const rowElement = (tag: 'td' | 'th', { cells, failed }: TableRow): HTMLTableRowElement => {
  const row = document.createElement('tr')
  if (failed) row.className = 'failed'
  row.append(...cells.map((cell) => cellElement(tag, cell)))
  return row
}

/** Fills a table anew. */
export const fillTable = (
  table: HTMLTableElement,
  heads: readonly string[],
  rows: readonly TableRow[],
): void => {
  const head = document.createElement('thead')
  head.append(rowElement('th', { cells: heads }))
  const body = document.createElement('tbody')
  body.append(...rows.map((row) => rowElement('td', row)))
  table.replaceChildren(head, body)
}
