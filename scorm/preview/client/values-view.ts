import type { Values } from '../protocol'
import { elementById, fillTable, setText } from './page-elements'

const rows = [
  ['status', 'cmi.core.lesson_status'],
  ['score', 'cmi.core.score.raw'],
  ['location', 'cmi.core.lesson_location'],
  ['exit', 'cmi.core.exit'],
  ['session-time', 'cmi.core.session_time'],
  ['total-time', 'cmi.core.total_time'],
] as const

const collections = {
  objectives: ['id', 'status', 'score.raw'],
  interactions: [
    'id',
    'type',
    'student_response',
    'result',
    'correct_responses.0.pattern',
    'latency',
    'time',
  ],
} as const

const headOf = (column: string): string => column.replace(/^student_|^correct_responses\.0\.|^score\./, '')

const makeRows = (list: HTMLDListElement): ReadonlyMap<string, HTMLElement> => {
  const cells = rows.map(([name, element]) => {
    const term = document.createElement('dt')
    term.textContent = element.replace(/^cmi\.core\./, '')
    const cell = document.createElement('dd')
    cell.dataset['testid'] = name
    list.append(term, cell)
    return [element, cell] as const
  })
  return new Map(cells)
}

const countOf = (values: Values, collection: string): number => {
  let count = 0
  while (`cmi.${collection}.${count}.id` in values) count += 1
  return count
}

const showCollection = (values: Values, name: keyof typeof collections): void => {
  const count = countOf(values, name)
  const columns = collections[name]
  const cells = Array.from({ length: count }, (_, n) => ({
    cells: [String(n), ...columns.map((column) => values[`cmi.${name}.${n}.${column}`] ?? '')],
  }))
  setText(elementById(`${name}-count`, HTMLElement), String(count))
  fillTable(elementById(`${name}-table`, HTMLTableElement), ['n', ...columns.map(headOf)], cells)
}

const showSuspendData = (data: string): void => {
  setText(elementById('suspend-length', HTMLElement), `${data.length.toLocaleString('en')} / 4,096`)
  elementById('suspend-meter', HTMLMeterElement).value = data.length
  setText(elementById('suspend-data', HTMLElement), data)
}

/** Makes the part of the panel that shows CMI values, and gives what shows them anew. */
export const createValuesView = (): ((values: Values) => void) => {
  const cells = makeRows(elementById('values', HTMLDListElement))
  return (values) => {
    for (const [element, cell] of cells) setText(cell, values[element] || '–')
    showSuspendData(values['cmi.suspend_data'] ?? '')
    showCollection(values, 'objectives')
    showCollection(values, 'interactions')
  }
}
