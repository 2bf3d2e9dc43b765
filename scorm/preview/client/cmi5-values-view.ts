import type { Cmi5Values } from '../cmi5/protocol'
import { isRecord } from '../json'
import { elementById, setText } from './page-elements'
import { makeRows } from './values-view'

const rows = [
  ['status', 'status'],
  ['score', 'score'],
  ['satisfied', 'moveOn'],
  ['mastery-score', 'masteryScore'],
  ['statements', 'statements'],
  ['refused', 'refused'],
] as const

/** Reads the document as far as it is one of this course's; another course's stands as its own record. */
const readDocument = (text: string): { record: string; status: string; score: string } => {
  try {
    const document: unknown = JSON.parse(text)
    if (isRecord(document) && typeof document['suspendData'] === 'string') {
      const { suspendData, status = '', score } = document
      return { record: suspendData, status: String(status), score: String(score ?? '') }
    }
  } catch {
    // A State document may be anything.
  }
  return { record: text, status: '', score: '' }
}

/** Shows the parts of the panel that cmi5 has, and hides the others. */
const arrange = (): void => {
  for (const id of ['objectives', 'interactions', 'suspend-meter', 'manners-switch'])
    elementById(id, HTMLElement).hidden = true
  setText(elementById('suspend-label', HTMLElement), 'Record in the State document')
  setText(elementById('suspend-summary', HTMLElement), 'Show the State document')
  elementById('suspend-data', HTMLElement).setAttribute('aria-label', 'State document')
}

/** Makes the part of the panel that shows what the LMS holds, and gives what shows it anew. */
export const createCmi5ValuesView = (): ((values: Cmi5Values) => void) => {
  const cells = makeRows(elementById('values', HTMLDListElement), rows)
  arrange()
  return ({ moveOn, isSatisfied, masteryScore, statementCount, refusedCount, stateDocument }) => {
    const { record, status, score } = readDocument(stateDocument)
    const texts: Readonly<Record<string, string>> = {
      status,
      score,
      moveOn: `${moveOn}: ${isSatisfied ? 'satisfied' : 'not satisfied'}`,
      masteryScore: masteryScore === null ? '' : String(masteryScore),
      statements: String(statementCount),
      refused: String(refusedCount),
    }
    for (const [name, cell] of cells) setText(cell, texts[name] || '–')
    setText(elementById('suspend-length', HTMLElement), `${record.length.toLocaleString('en')} characters`)
    setText(elementById('suspend-data', HTMLElement), stateDocument)
  }
}
