import { readStateDocument } from '../../../src/adapters/cmi5/state-document'
import type { Course } from '../../../src/core/course'
import { projectInteraction } from '../../../src/core/tracking'
import { stateDocumentsOf, viewStatement, type LrsData, type StatementView } from '../../../scorm/preview/lrs'
import { saidTimes, suspendData } from './editions'
import { recordIn } from './records'
import type { Values } from './simulated-server'

/** Slot of an answer that stands under no id of the course. */
const nowhere = 9_999

const nameOf = ({ objectId }: StatementView): string => objectId.split('/interactions/')[1] ?? ''

/** What an LRS holds of a registration, under the names of SCORM. */
export const cmi5ValuesOf = (course: Course, data: LrsData): Values => {
  const values = new Map<string, string>()
  for (const { suspendData: text, status, score } of stateDocumentsOf(data).map(readStateDocument)) {
    values.set(suspendData, text)
    values.set('cmi.completion_status', status)
    values.set('cmi.score.raw', score === null ? '' : String(score))
  }
  const said = data.statements.map(viewStatement)
  for (const end of ['completed', 'passed'] as const) {
    const times = said.filter(({ verb }) => verb === end).length
    if (times > 0) values.set(saidTimes(end), String(times))
  }
  const record = recordIn(values)
  const answers = said.filter(({ verb }) => verb === 'answered')
  for (const answer of answers) {
    const found = course.interactionIds.indexOf(nameOf(answer))
    const slot = found < 0 ? nowhere : found
    const element = `cmi.interactions.${slot}`
    const response = String(answer.result['response'])
    // Two devices may each have told their first response: a report has both, and one of them is the record's.
    const wanted = record && projectInteraction(course, record, slot, undefined)?.response
    if (wanted && wanted === values.get(`${element}.learner_response`)) continue
    values.set(`${element}.id`, nameOf(answer))
    values.set(`${element}.learner_response`, response)
    values.set(`${element}.result`, answer.result['success'] === true ? 'correct' : 'wrong')
  }
  return values
}
