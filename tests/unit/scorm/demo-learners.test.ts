import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCourse } from '../../../compiler'
import { demoLearners } from '../../../scorm/demo-learners'
import { readCmi5State } from '../../../scorm/preview/cmi5/cmi5-attempts'
import { stateDocumentsOf } from '../../../scorm/preview/lrs'
import { cmi5Attempt } from '../../../scorm/preview/report/cmi5-attempt'
import { readStateDocument } from '../../../src/adapters/cmi5/state-document'
import { lessonItems } from '../../../src/core/course'
import { decodeRecord, lessonStatus } from '../../../src/core/record'

const read = readCourse(join(import.meta.dirname, '../../fixtures/course'))
if (read.type !== 'course') throw new Error('The fixture course has problems')
const compiled = read.course
const { course } = compiled
const now = Date.UTC(2026, 4, 17)
const made = await demoLearners(compiled, now, randomUUID)

describe('demo learners', () => {
  it.each([
    ['scorm12', 'cmi.core.lesson_status', ['incomplete', 'incomplete', 'passed']],
    ['scorm2004', 'cmi.success_status', ['unknown', 'unknown', 'passed']],
  ] as const)('PRV-28 started, are half way, and passed in %s', (standard, status, expected) => {
    const values = made.states[standard].map(({ attempts }) => attempts[0]?.values ?? {})
    expect(values.map((one) => one[status])).toEqual(expected)
    expect(made.courseIds[standard]).toBe(course.id)
    const ids = made.states[standard].map(({ learner }) => learner.id)
    expect(ids.every((id) => id.startsWith('demo-learner-'))).toBe(true)
  })

  it('PRV-28 have a record that the course resumes', () => {
    const done = made.states.scorm12.map(({ attempts }) => {
      const decoded = decodeRecord(attempts[0]?.values['cmi.suspend_data'] ?? '')
      expect(decoded.type).toBe('record')
      return decoded.type === 'record'
        ? course.lessons.filter((lesson) => lessonStatus(decoded.record, lesson) === 'completed').length
        : -1
    })
    expect(done).toEqual([0, Math.ceil(course.lessons.length / 2), course.lessons.length])
  })

  it('PRV-28 make mistakes half way, and every answer has its interaction', () => {
    const values = made.states.scorm12[1]?.attempts[0]?.values ?? {}
    const results = Object.entries(values).filter(([element]) => element.endsWith('.result'))
    const half = course.lessons.slice(0, Math.ceil(course.lessons.length / 2))
    expect(results).toHaveLength(half.flatMap(lessonItems).length)
    expect(results.filter(([, result]) => result === 'wrong')).toHaveLength(Math.floor(results.length / 3))
  })

  it('PRV-28 tell SCORM 2004 what was asked', () => {
    const values = made.states.scorm2004[2]?.attempts[0]?.values ?? {}
    const asked = Object.keys(values).filter((element) => element.endsWith('.description'))
    expect(asked).toHaveLength(Object.keys(values).filter((element) => element.endsWith('.result')).length)
  })

  it('PRV-28 started, are half way, and passed in cmi5, and a strict LRS refused none of their statements', () => {
    // As the preview reads them from its disk.
    const kept: unknown = JSON.parse(JSON.stringify(made.states.cmi5))
    const states = (Array.isArray(kept) ? kept : []).map((state) => readCmi5State(state, 'unknown'))
    expect(states.flatMap(({ attempts }) => attempts.flatMap(({ refused }) => refused))).toEqual([])
    const rows = states.map(cmi5Attempt)
    expect(rows.map(({ status }) => status)).toEqual(['incomplete', 'incomplete', 'completed, passed'])
    expect(rows.map(({ time }) => time !== '')).toEqual([true, true, true])
    const scorm = made.states.scorm12.map(({ attempts }) => attempts[0]?.values ?? {})
    const answers = scorm.map(
      (values) => Object.keys(values).filter((name) => name.endsWith('.result')).length,
    )
    expect(rows.map(({ interactions }) => interactions.length)).toEqual(answers)
    expect(rows[2]?.score).toBe(scorm[2]?.['cmi.core.score.raw'])
    const texts = states.flatMap(({ attempts }) => attempts.flatMap(({ lrs }) => stateDocumentsOf(lrs)))
    expect(texts.map((text) => decodeRecord(readStateDocument(text).suspendData).type)).toEqual(
      Array.from({ length: 3 }, () => 'record'),
    )
  })
})
