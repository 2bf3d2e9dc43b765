import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { chooseLanguage, english, languageNames, loadLanguage, type Language } from '../../../src/locales'
import { cases } from '../../../src/locales/en/cases'
import { certificate } from '../../../src/locales/en/certificate'
import { ending } from '../../../src/locales/en/ending'
import { figures } from '../../../src/locales/en/figures'
import { pages } from '../../../src/locales/en/pages'
import { notes } from '../../../src/locales/en/notes'
import { search } from '../../../src/locales/en/search'
import { print } from '../../../src/locales/en/print'
import { reference } from '../../../src/locales/en/reference'
import { worksheet } from '../../../src/locales/en/worksheet'

/** Two values that a function of words is tried with: numbers serve as counts and, written out, as names. */
const tried = [1, 2]

/** Every text of a tree of words by its path; a function gives one for each value that it is tried with. */
const textsIn = (value: unknown, path = ''): [path: string, text: string][] => {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function')
    return tried.flatMap((one) => textsIn(Reflect.apply(value, null, [one, 7, 7, 7]), `${path}(${one})`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`))
}

const wordsOf = ({ words, late }: Language) => ({
  ...words,
  late: late ?? { pages, reference, cases, figures, worksheet, search, notes, certificate, ending, print },
})
const englishTexts = new Map(textsIn(wordsOf(english)))

/** Texts that languages share: names, signs, and words that came from one language to the other. */
const mayStay =
  /^[^\p{L}]*$|^(?:§?7?\W*[17]?\W*|Menu|Sources?|Section|Question|Questions?|Version|Licence|Quiz|Final|Module|Place|Note|min)\b/u

describe.each(['fr', 'es'])('the words in %s', (tag) => {
  it('LNG-1 are there for every English text, and are not the English ones', async () => {
    const texts = textsIn(wordsOf(await loadLanguage(tag)))
    expect(texts.map(([path]) => path).sort()).toEqual([...englishTexts.keys()].sort())
    expect(texts.filter(([, text]) => text.trim() === '')).toEqual([])
    const stayed = texts.filter(([path, text]) => text === englishTexts.get(path) && !mayStay.test(text))
    expect(stayed).toEqual([])
  })
})

describe('the words in French', () => {
  it('LNG-3 have a blank that does not break before high punctuation and inside quotation marks', async () => {
    const texts = textsIn(wordsOf(await loadLanguage('fr')))
    expect(texts.filter(([, text]) => /(?: [:;?!%»])|« /.test(text))).toEqual([])
    expect(texts.filter(([, text]) => /[\p{L}\d)][:;?!]/u.test(text))).toEqual([])
  })

  it.each(['lessons/fr', 'quizzes/fr'])('LNG-3 have it in the translated course too: %s', (folder) => {
    const files = readdirSync(folder).filter((name) => /\.(?:mdx|yaml)$/.test(name))
    const lines = files.flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    expect(lines.length).toBeGreaterThan(100)
    expect(lines.filter((line) => / [:;?!%»]|« |[\p{L})][;?!]/u.test(line))).toEqual([])
  })

  it('LNG-3 count nought as one', async () => {
    const { shell } = (await loadLanguage('fr')).words
    expect([0, 1, 2].map(shell.lessons)).toEqual(['0 leçon', '1 leçon', '2 leçons'])
  })
})

describe('the pseudo-locale', () => {
  it('LNG-4 marks every text and is read from right to left', async () => {
    const pseudo = await loadLanguage('ar-XB')
    expect(pseudo.direction).toBe('rtl')
    const { dateLocale, ...text } = pseudo.words.learning.text
    expect(dateLocale).toBe('en-GB')
    const words = { ...wordsOf(pseudo), learning: { ...pseudo.words.learning, text } }
    expect(textsIn(words).filter(([, one]) => !/^\[.*\]$/s.test(one))).toEqual([])
  })
})

describe('chooseLanguage', () => {
  const choose = (...wishes: string[]) => chooseLanguage(wishes, ['en', 'fr', 'es'])

  it('LNG-2 takes the first wish that can be met', () => {
    expect(choose('', 'es', 'fr')).toBe('es')
    expect(choose('de', 'nl', 'fr', 'en')).toBe('fr')
  })

  it.each([
    ['fr-CA', 'fr'],
    ['fr_FR', 'fr'],
    ['ES', 'es'],
    [' es-419 ', 'es'],
    ['de-CH, fr-CH, en', 'fr'],
  ])('LNG-2 finds in %j the language %s', (wish, tag) => {
    expect(choose(wish)).toBe(tag)
  })

  it.each(['', 'de', 'frisian', 'null', '-', '*', 'English please', '1'])(
    'LNG-2 takes %j for no wish',
    (wish) => {
      expect(choose(wish)).toBeNull()
    },
  )

  it('UI-62 leads to English where a language has no words', async () => {
    expect(await loadLanguage('qaa')).toBe(english)
    expect([...languageNames.keys()]).toEqual(expect.arrayContaining(['en', 'fr', 'es']))
  })
})
