import { elementById, fillTable, setText, type Cell } from './page-elements'
import type { LmsCall } from './lms-api'

const mostRows = 300
const mostCalls = 5000
const longestValue = 120

const kinds: Readonly<Record<string, (call: LmsCall) => boolean>> = {
  set: (call) => call.method.endsWith('SetValue'),
  get: (call) => call.method.endsWith('GetValue'),
  session: (call) => call.element === '' && !/[GS]etValue$/.test(call.method),
  // In cmi5: verbs are written small, methods of HTTP are not.
  statement: (call) => /^[a-z]/.test(call.method),
  document: (call) => /^[A-Z]+$/.test(call.method),
  error: (call) => call.error !== '0',
}

const shortened = (value: string): string =>
  value.length > longestValue ? `${value.slice(0, longestValue)}… (${value.length} characters)` : value

const cellsOf = (call: LmsCall): Cell[] => {
  const details = [
    ...(call.way === 'beacon' ? ['by beacon'] : []),
    ...(call.error === '0' ? [] : [/^\d+$/.test(call.error) ? `error ${call.error}` : call.error]),
    `${Math.round(call.ms)} ms`,
  ]
  return [
    call.at,
    [call.method.replace(/^LMS/, ''), call.element],
    shortened(call.value),
    [call.answer || '(empty)', details.join(', ')],
  ]
}

/** The log of calls, newest first, with its filters. */
export interface CallLogView {
  readonly add: (call: LmsCall) => void
  readonly clear: () => void
  readonly show: () => void
}

const cmi5Kinds = [
  ['all', 'All'],
  ['statement', 'Statements'],
  ['document', 'Documents'],
  ['error', 'Errors'],
] as const

/** Offers the kinds that there are in cmi5. */
export const offerCmi5Kinds = (): void => {
  const kind = elementById('log-kind', HTMLSelectElement)
  kind.replaceChildren(...cmi5Kinds.map(([value, name]) => new Option(name, value)))
}

/** Makes the part of the panel that shows calls; `show` draws what changed. */
export const createCallLogView = (): CallLogView => {
  let calls: LmsCall[] = []
  const kind = elementById('log-kind', HTMLSelectElement)
  const text = elementById('log-text', HTMLInputElement)
  const wanted = (call: LmsCall): boolean =>
    (kinds[kind.value]?.(call) ?? true) && `${call.method} ${call.element} ${call.value}`.includes(text.value)
  const show = (): void => {
    const rows = calls.filter(wanted).slice(-mostRows).reverse()
    setText(elementById('log-count', HTMLElement), String(calls.length))
    fillTable(
      elementById('log-table', HTMLTableElement),
      ['Time', 'Call', 'Value', 'Answer'],
      rows.map((call) => ({ cells: cellsOf(call), failed: call.error !== '0' })),
    )
  }
  kind.addEventListener('change', show)
  text.addEventListener('input', show)
  return {
    add: (call) => {
      calls = [...calls.slice(-mostCalls), call]
    },
    clear: () => {
      calls = []
    },
    show,
  }
}
