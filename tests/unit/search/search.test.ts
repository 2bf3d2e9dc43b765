import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCourse } from '../../../compiler'
import { segmentTexts } from '../../../compiler/search/segment-texts'
import { createSearch, excerptOf, foldedWords, packTexts, unpackTexts } from '../../../src/core/search'
import { fixtureDir } from '../compiler/course-with'

const search = createSearch([
  { id: 'city', title: 'São Paulo', names: 'Brazil', text: 'Welcomes newcomers at a centre' },
  { id: 'pact', title: 'The Global Compact', text: 'An agreement on migration of which cities speak' },
  { id: 'finance', title: 'Money for cities', text: 'Finance reaches cities late' },
])
const found = (query: string) => search.find(query).map(({ id }) => id)

describe('search', () => {
  it('SRC-1 finds words whatever their case and accents', () => {
    expect(found('sao paulo')).toEqual(['city'])
    expect(found('SÃO')).toEqual(['city'])
    expect(found('mïgration')).toEqual(['pact'])
  })

  it('SRC-1 compares words without case and accents', () => {
    expect(foldedWords('Montréal, ÉTÉ 2022')).toEqual(['montreal', 'ete', '2022'])
  })

  it('SRC-1 finds words that are unfinished or have a typing error', () => {
    expect(found('newcom')).toEqual(['city'])
    expect(found('migartion')).toEqual(['pact'])
    expect(found('financ')[0]).toBe('finance')
  })

  it('SRC-2 wants every word, and any of them only where no text has all', () => {
    expect(found('global agreement')).toEqual(['pact'])
    expect(new Set(found('global centre'))).toEqual(new Set(['pact', 'city']))
    expect(found('')).toEqual([])
    expect(found('zzzz')).toEqual([])
  })

  it('SRC-2 puts a word of a title above the same word of a text, and a right word above one that is near', () => {
    expect(found('cities')).toEqual(['finance', 'pact'])
    const near = createSearch([
      { id: 'near', title: 'Compacts', text: '' },
      { id: 'right', title: 'Compact', text: '' },
    ])
    expect(near.find('compact').map(({ id }) => id)).toEqual(['right', 'near'])
  })

  it('SRC-4 suggests words of the course that are spelt like those that found nothing', () => {
    expect(found('agrmnt')).toEqual([])
    expect(search.suggest('agrmnt', 3)).toContain('agreement')
    expect(search.suggest('agrmnt', 0)).toEqual([])
  })
})

describe('the packed words of texts', () => {
  it('SRC-3 come back as the words of each text, once each', () => {
    const text = fc
      .array(fc.constantFrom('city', 'Cities', 'été', '2022', '3', 'a', '日本'))
      .map((all) => all.join(' '))
    fc.assert(
      fc.property(fc.array(text, { maxLength: 250 }), (texts) => {
        const byId = new Map(texts.map((one, index) => [index * 2, one]))
        const words = new Map([...byId].map(([id, one]) => [id, [...new Set(foldedWords(one))].sort()]))
        expect(unpackTexts(packTexts(byId))).toEqual(words)
      }),
      { numRuns: 60 },
    )
  })

  it('SRC-3 hold distances that no single character can say', () => {
    const texts = new Map(
      Array.from({ length: 400 }, (_, id) => [id, id === 3 || id === 399 ? 'rare' : 'often']),
    )
    const unpacked = unpackTexts(packTexts(texts))
    expect([...unpacked].flatMap(([id, words]) => (words.includes('rare') ? id : []))).toEqual([3, 399])
  })
})

describe('what of a lesson is searched', () => {
  const result = readCourse(fixtureDir)
  if (result.type !== 'course') throw new Error('The fixture course does not compile')
  const texts = segmentTexts(result.course)
  const textOf = (lesson: string, segment: string) => {
    const found = result.course.course.lessons.find(({ id }) => id === lesson)
    return texts.get(found?.segments.find(({ id }) => id === segment)?.slot ?? -1) ?? ''
  }

  it('SRC-5 is its text by segments, with the names of those who speak; what opens it counts with the first', () => {
    expect(foldedWords(textOf('tyres', 'reading-the-tyre'))).toEqual(
      expect.arrayContaining(['shed', 'sidewall', 'narrow']),
    )
    expect(textOf('tyres', 'flat-again')).toContain('Amara Diallo')
    expect(textOf('tyres', 'two-habits')).toContain('Road')
  })

  it('SRC-5 is no question, no reference to the source and no comment', () => {
    const all = [...texts.values()].join(' ')
    expect(all).not.toContain('§')
    expect(all).not.toContain('id:')
    const stems = [...result.course.quizzes.values()].flat().map(({ prompt }) => prompt.stem)
    expect(stems.length).toBeGreaterThan(0)
    expect(stems.filter((stem) => all.includes(stem))).toEqual([])
  })
})

describe('an excerpt', () => {
  const text = 'One two three four five six seven eight nine ten eleven twelve thirteen fourteen'
  const show = (words: string[], most: number) =>
    excerptOf(text, words, most)
      .map((part) => (part.marked ? `[${part.text}]` : part.text))
      .join('')

  it('SRC-6 stands around the found words, marks them and ends with whole words', () => {
    expect(show(['nine'], 30)).toBe('… eight [nine] ten eleven twelve …')
    expect(show(['one'], 14)).toBe('[One] two three …')
    expect(show(['three', 'twelve', 'eleven'], 30)).toContain('[eleven] [twelve]')
  })

  it('SRC-6 is the beginning where nothing is found, and the whole text where that is short', () => {
    expect(show([], 13)).toBe('One two three …')
    expect(show(['ten'], Infinity)).toBe(text.replace('ten', '[ten]'))
  })
})
