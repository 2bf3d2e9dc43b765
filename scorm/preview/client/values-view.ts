import type { ScormStandard, Values } from '../protocol'
import { elementById, fillTable, setText } from './page-elements'

interface Columns {
  readonly objectives: readonly string[]
  readonly interactions: readonly string[]
}

/** The elements that stand above, each with the name that tests know its cell by. */
type Rows = readonly (readonly [name: string, element: string])[]

const rowsOf: Readonly<Record<ScormStandard, Rows>> = {
  scorm12: [
    ['status', 'cmi.core.lesson_status'],
    ['score', 'cmi.core.score.raw'],
    ['location', 'cmi.core.lesson_location'],
    ['exit', 'cmi.core.exit'],
    ['session-time', 'cmi.core.session_time'],
    ['total-time', 'cmi.core.total_time'],
  ],
  scorm2004: [
    ['status', 'cmi.completion_status'],
    ['success', 'cmi.success_status'],
    ['progress', 'cmi.progress_measure'],
    ['score', 'cmi.score.scaled'],
    ['location', 'cmi.location'],
    ['exit', 'cmi.exit'],
    ['navigation', 'adl.nav.request'],
    ['session-time', 'cmi.session_time'],
    ['total-time', 'cmi.total_time'],
  ],
}

const collections: Readonly<Record<ScormStandard, Columns>> = {
  scorm12: {
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
  },
  scorm2004: {
    objectives: ['id', 'completion_status', 'success_status', 'score.scaled'],
    interactions: [
      'id',
      'type',
      'learner_response',
      'result',
      'correct_responses.0.pattern',
      'latency',
      'timestamp',
      'description',
    ],
  },
}

const headOf = (column: string): string =>
  column.replace(/^(student|learner)_|^correct_responses\.0\.|^score\.|_status$/, '')

/** Fills the list with empty rows. @returns the cell of each element */
export const makeRows = (list: HTMLDListElement, rows: Rows): ReadonlyMap<string, HTMLElement> => {
  list.replaceChildren()
  const cells = rows.map(([name, element]) => {
    const term = document.createElement('dt')
    term.textContent = element.replace(/^cmi\.(core\.)?/, '')
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

const showCollection = (values: Values, name: keyof Columns, columns: readonly string[]): void => {
  const count = countOf(values, name)
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
export const createValuesView = (standard: ScormStandard): ((values: Values) => void) => {
  const cells = makeRows(elementById('values', HTMLDListElement), rowsOf[standard])
  const { objectives, interactions } = collections[standard]
  return (values) => {
    for (const [element, cell] of cells) setText(cell, values[element] || '–')
    showSuspendData(values['cmi.suspend_data'] ?? '')
    showCollection(values, 'objectives', objectives)
    showCollection(values, 'interactions', interactions)
  }
}
