import { describe, expect, it } from 'vitest'
import { casePlace, mapCase, roadOf, walkCase } from '../../../src/core/course'
import { makeCase } from '../../support/make-case'

const courseCase = makeCase()
const walk = (road: string) => walkCase(courseCase, road)
const placeAfter = (road: string) => {
  const { place } = walk(road)
  return place.type === 'scene' ? place.scene.id : place.ending.id
}

describe('walking a case', () => {
  it('CAS-10 starts in the first scene and follows each choice to where it goes', () => {
    expect(['', 'a', 'b', 'aa', 'ab', 'bb'].map(placeAfter)).toEqual([
      'start',
      'middle',
      'side',
      'good',
      'poor',
      'poor',
    ])
    expect(walk('ba').steps.map(({ scene, choice }) => [scene.id, choice.goes])).toEqual([
      ['start', 'side'],
      ['side', 'good'],
    ])
  })

  it('CAS-10 follows a road as far as the case knows it', () => {
    expect(roadOf(walk('ax'))).toBe('a')
    expect(placeAfter('ax')).toBe('middle')
    expect(roadOf(walk('xa'))).toBe('')
    expect(roadOf(walk('aaab'))).toBe('aa')
  })

  it('CAS-10 refuses a case that leads nowhere, which the compiler lets through to nobody', () => {
    expect(() => casePlace(courseCase, 'nowhere')).toThrow('no scene and no ending "nowhere"')
    expect(() => walkCase({ ...courseCase, scenes: [] }, '')).toThrow()
  })
})

describe('the map of a case', () => {
  it('CAS-11 names every scene with the choice taken in it, and every ending', () => {
    const { scenes, endings } = mapCase(courseCase, walk('ba'))
    expect(scenes.map(({ scene, taken }) => [scene.id, taken])).toEqual([
      ['start', 'b'],
      ['middle', null],
      ['side', 'a'],
    ])
    expect(endings.map(({ ending, reached }) => [ending.id, reached])).toEqual([
      ['good', true],
      ['poor', false],
    ])
  })

  it('CAS-11 has no ending before the road is at its end', () => {
    expect(mapCase(courseCase, walk('b')).endings.filter(({ reached }) => reached)).toEqual([])
  })
})
