import { describe, expect, it } from 'vitest'
import type { Item } from '../../../src/core/course'
import { loadLanguage } from '../../../src/locales'
import { textsIn, type Edition } from '../../../src/ui/app/edition'
import { courseUnderTest } from '../../support/course-under-test'

const { quizzes } = await courseUnderTest('tests/fixtures/course')
const [first, second] = [...quizzes.values()].flat()
if (!first || !second) throw new Error('The fixture has fewer than two items')

const translatedItem: Item = { ...first, prompt: { ...first.prompt, stem: 'Pourquoi ?' } }
const texts = {
  loadLesson: {},
  loadQuiz: { tyres: async () => ({ items: [first] }), chain: async () => ({ items: [second] }) },
  loadHeldBack: async () => ({ items: [first, second] }),
  loadGlossary: async () => ({
    glossary: {
      psi: { term: 'psi', definition: 'A pressure.' },
      rim: { term: 'rim', definition: 'The edge of a wheel.' },
    },
  }),
}
const french: Edition = {
  language: await loadLanguage('fr'),
  translation: {
    titles: { title: null, description: null, modules: {}, lessons: {}, segments: {} },
    loadLesson: { tyres: async () => ({ default: () => null }) },
    loadQuiz: { tyres: async () => ({ items: [translatedItem] }) },
    loadHeldBack: async () => ({ items: [translatedItem] }),
    loadGlossary: async () => ({ glossary: { psi: { term: 'psi', definition: 'Une pression.' } } }),
  },
}

describe('the texts of a course in another language', () => {
  const inFrench = textsIn(texts, french, 'en')

  it('LNG-22 have the translated items, and the others in the language of the source, marked', async () => {
    const { items } = await inFrench.loadHeldBack()
    expect(items.map(({ prompt }) => [prompt.stem, prompt.lang])).toEqual([
      ['Pourquoi ?', undefined],
      [second.prompt.stem, 'en'],
    ])
    expect((await inFrench.loadQuiz['tyres']?.())?.items).toEqual([translatedItem])
    expect((await inFrench.loadQuiz['chain']?.())?.items[0]?.prompt.lang).toBe('en')
  })

  it('LNG-22 have the translated terms, and the others in the language of the source, marked', async () => {
    const { glossary } = await inFrench.loadGlossary()
    expect(glossary).toEqual({
      psi: { term: 'psi', definition: 'Une pression.' },
      rim: { term: 'rim', definition: 'The edge of a wheel.', lang: 'en' },
    })
  })

  it('LNG-21 name the language of a lesson that is not translated', () => {
    expect(inFrench.languageOfLesson?.('tyres')).toBeUndefined()
    expect(inFrench.languageOfLesson?.('chain')).toBe('en')
  })

  it('LNG-21 are those of the course in a variety of its own language', () => {
    expect(textsIn(texts, { ...french, translation: null }, 'fr-CA')).toBe(texts)
  })
})
