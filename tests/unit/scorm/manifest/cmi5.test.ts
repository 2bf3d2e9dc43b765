import { describe, expect, it } from 'vitest'
import { cmi5CourseStructure, type CourseStructureContent } from '../../../../scorm/manifest/cmi5'
import { courseStructureErrors } from '../../../support/validate-course-structure'

const structure = (parts: Partial<CourseStructureContent> = {}): string =>
  cmi5CourseStructure({
    id: 'ports',
    title: 'Ports',
    description: 'Three lessons on ports.',
    language: 'en-GB',
    completion: 'lessons-and-final',
    passMark: 70,
    href: 'index.html',
    ...parts,
  })

const idsOf = (xml: string) => [...xml.matchAll(/ id="([^"]*)"/g)].map((match) => match[1])

describe('cmi5.xml', () => {
  it('PKG-16 is valid by the rules of course structures', async () => {
    expect(await courseStructureErrors(structure())).toEqual([])
  })

  it.each([
    ['an id that is no absolute IRI', /id="[^"]*"/, 'id="ports"'],
    ['an unknown moveOn', 'CompletedAndPassed', 'passed'],
    ['a mastery score in per cent', 'masteryScore="0.7"', 'masteryScore="70"'],
    ['a missing description', /<description>.*<\/description>/, ''],
    ['a text without a language', / lang="[^"]*"/, ''],
    ['a missing url', /<url>.*<\/url>/, ''],
  ])('PKG-16 is told from one with %s by the same check', async (_case, sound, broken) => {
    const xml = structure().replace(sound, broken)
    expect(xml).not.toBe(structure())
    expect(await courseStructureErrors(xml)).not.toEqual([])
  })

  it('PKG-16 stays valid with markup, quotes and control characters in its texts', async () => {
    const words = `"Ports" & <b>harbours</b> of l'Île \u0007`
    expect(await courseStructureErrors(structure({ title: words, description: words }))).toEqual([])
  })

  it('PKG-16 keeps its ids when all but the course id changes, and gives another course others', () => {
    const ids = idsOf(structure())
    expect(new Set(ids).size).toBe(2)
    expect(idsOf(structure({ title: 'Harbours', completion: 'final', passMark: 80 }))).toEqual(ids)
    expect(idsOf(structure({ id: 'harbours' })).filter((id) => ids.includes(id))).toEqual([])
  })

  it.each([
    ['lessons', 'Completed', undefined],
    ['final', 'Passed', '0.7'],
    ['lessons-and-final', 'CompletedAndPassed', '0.7'],
  ] as const)(
    'PKG-16 says of the completion rule %s that it moves on when %s',
    (completion, moveOn, score) => {
      const xml = structure({ completion })
      expect(/ moveOn="([^"]*)"/.exec(xml)?.[1]).toBe(moveOn)
      expect(/ masteryScore="([^"]*)"/.exec(xml)?.[1]).toBe(score)
    },
  )
})
