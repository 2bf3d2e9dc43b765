import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { CourseInfo } from '../../../src/core/course'
import { longestRecord } from '../../../src/core/record'
import { certificateWordsFor } from '../../../src/locales/certificate'
import { certificateFacts, studyHours } from '../../../src/ui/pages/certificate/certificate-facts'
import { CertificateSheet } from '../../../src/ui/pages/certificate/certificate-sheet'
import { certificateText } from '../../../src/ui/pages/certificate/certificate-text'
import { SessionProvider } from '../../../src/ui/state'
import { makeCourse } from '../../support/make-course'
import { startSession } from '../../support/start-session'

const words = certificateWordsFor({ late: null })
const course = makeCourse({ lessons: 3, items: 2 })
const info: CourseInfo = {
  certificate: { issuer: 'The Workshop', signatory: { name: 'Ada Okafor', office: 'Head of the workshop' } },
  nextSteps: [],
  versions: [],
}
const longest = longestRecord(course, 'usual')
const record = { ...longest, settings: { d: { value: (150).toString(36), rev: 1 } } }

describe('a certificate', () => {
  it('CRT-5 names day, score, hours and what was learnt by module', () => {
    const facts = certificateFacts(course, record, info)
    expect(facts).toMatchObject({ day: '2026-05-31', score: 80, hours: 0.5, lessons: 3 })
    expect(facts.learnt.map(({ module, texts }) => [module.id, texts.length])).toEqual([
      ['first', 1],
      ['rest', 2],
    ])
  })

  it('CRT-5 leaves the day out where nobody kept it', () => {
    const facts = certificateFacts(course, { ...record, settings: {} }, info)
    expect(facts.day).toBeNull()
    expect(certificateText(facts, 'Ada', words)).not.toContain('Completed on')
  })

  it('CRT-5 lists titles of lessons where the objectives are more than fit on a page', () => {
    const long = makeCourse({ lessons: 60, segments: 1, items: 1 })
    const { learnt } = certificateFacts(long, record, info)
    expect(learnt[1]?.texts[0]).toBe('Lesson 2')
  })

  it('CRT-5 counts hours of reading and of questions in halves', () => {
    // 40 lessons of 5 minutes and 2 questions each, and a final of 2: 282 minutes.
    expect(studyHours(makeCourse({ lessons: 40, items: 2 }))).toBe(4.5)
  })

  it('CRT-6 says the same on the sheet and as text, and that it is no accreditation', () => {
    const facts = certificateFacts(course, record, info)
    const text = certificateText(facts, 'Ada Okafor', words)
    const sheet = renderToStaticMarkup(
      createElement(SessionProvider, {
        session: startSession({ course }).session,
        children: createElement(CertificateSheet, { facts, name: 'Ada Okafor' }),
      }),
    )
    const said = [
      'Ada Okafor',
      course.title,
      '31 May 2026',
      '80 %',
      'Do one thing',
      'The Workshop',
      'no accreditation',
    ]
    for (const part of [...said, 'Head of the workshop']) {
      expect(text).toContain(part)
      expect(sheet).toContain(part)
    }
  })
})
