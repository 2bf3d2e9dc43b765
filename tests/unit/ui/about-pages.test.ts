import { describe, expect, it } from 'vitest'
import { contactAddress } from '../../../src/ui/pages/about/contact-address'
import { correctionsByGroup } from '../../../src/ui/pages/sources/corrections-by-group'
import { beyondByLesson } from '../../../src/ui/pages/sources/beyond-by-lesson'
import { keepsOnDevice, received, receivedByLms } from '../../../src/ui/pages/your-data/what-goes-where'
import { makeCourse } from '../../support/make-course'

const launch = { host: 'scorm12', mode: 'normal', credit: true } as const

describe('your data', () => {
  it('UI-50 lists everything in a normal launch', () => {
    expect(receivedByLms(launch)).toEqual(received)
  })

  it('UI-50 lists no score without credit', () => {
    expect(receivedByLms({ ...launch, credit: false })).toEqual(received.filter((name) => name !== 'score'))
  })

  it('UI-50 lists nothing outside an LMS, in a preview and in a review', () => {
    expect(receivedByLms({ ...launch, host: 'device' })).toEqual([])
    expect(receivedByLms({ ...launch, mode: 'browse' })).toEqual([])
    expect(receivedByLms({ ...launch, mode: 'review' })).toEqual([])
  })

  it('UI-51 keeps nothing on the device in a preview', () => {
    expect(keepsOnDevice(launch)).toBe(true)
    expect(keepsOnDevice({ ...launch, mode: 'review' })).toBe(true)
    expect(keepsOnDevice({ ...launch, mode: 'browse' })).toBe(false)
  })
})

describe('sources', () => {
  it('UI-52 lists a document once a lesson, in teaching order', () => {
    const beyond = [
      { lesson: 'lesson-2', source: 'A/RES/76/266' },
      { lesson: 'lesson-1', source: 'A/RES/73/195' },
      { lesson: 'lesson-2', source: 'A/RES/76/266' },
    ]
    const rows = beyondByLesson({ ...makeCourse(), beyond })
    expect(rows.map(({ lesson, documents }) => [lesson.id, documents])).toEqual([
      ['lesson-1', ['A/RES/73/195']],
      ['lesson-2', ['A/RES/76/266']],
    ])
  })
})

describe('corrections', () => {
  it('REF-9 stand under their headings, in the order of sections', () => {
    const slip = (group: string, section: string) => ({ group, section, says: 'a', right: 'b', how: 'c' })
    const slips = [slip('Numbers', '10'), slip('Spelling', '1'), slip('Numbers', '2.1')]
    expect(
      correctionsByGroup(slips).map(({ group, corrections }) => [
        group,
        corrections.map(({ section }) => section),
      ]),
    ).toEqual([
      ['Numbers', ['2.1', '10']],
      ['Spelling', ['1']],
    ])
  })
})

describe('about', () => {
  it('UI-53 turns a mail address into a link', () => {
    expect(contactAddress('course@example.org')).toBe('mailto:course@example.org')
    expect(contactAddress('mailto:course@example.org')).toBe('mailto:course@example.org')
    expect(contactAddress('https://example.org/@course')).toBe('https://example.org/@course')
  })
})
