import { describe, expect, it } from 'vitest'
import { readCourse } from '../../../compiler'
import { segmentTexts } from '../../../compiler/search/segment-texts'
import { createSearch, packTexts, unpackTexts } from '../../../src/core/search'
import { searchDocuments, type SearchSources } from '../../../src/ui/pages/search/documents'
import { groupHits, termsToTry } from '../../../src/ui/pages/search/results'
import { fixtureDir } from '../compiler/course-with'

const compiled = readCourse(fixtureDir)
if (compiled.type !== 'course') throw new Error('The fixture course does not compile')
const { course, reference, glossary } = compiled.course
const sources: SearchSources = {
  ...reference,
  glossary: Object.fromEntries(
    [...glossary].map(([id, { term, acronym, definition }]) => [id, { term, acronym, definition }]),
  ),
  texts: unpackTexts(packTexts(segmentTexts(compiled.course))),
}
const search = createSearch(searchDocuments(course, sources))
const groups = (query: string) => groupHits(search.find(query), course, sources)

describe('results', () => {
  it('SRC-7 stand in groups, the group of the best one first, each with its place', () => {
    const found = groups('diallo')
    expect(found[0]?.name).toBe('people')
    expect(found[0]?.results[0]).toMatchObject({ to: '/people/diallo', words: ['diallo'] })
    const lessons = found.find(({ name }) => name === 'lessons')
    expect(lessons?.results.map(({ title, to }) => [title, to])).toContainEqual([
      'Flat again',
      '/lesson/tyres',
    ])
  })

  it('SRC-7 name the words of the text, whatever was typed', () => {
    expect(groups('Utrehct').flatMap(({ results }) => results.map(({ words }) => words))).toContainEqual([
      'utrecht',
    ])
  })

  it('SRC-5 are lessons, segments, terms, people, events and places', () => {
    const kinds = new Set(searchDocuments(course, sources).map(({ id }) => id.slice(0, id.indexOf(':'))))
    expect(kinds).toEqual(new Set(['lesson', 'segment', 'term', 'person', 'event', 'place']))
  })
})

describe('terms to try', () => {
  it('SRC-8 are those that most segments speak of', () => {
    const [first = ''] = Object.keys(glossary.size > 0 ? Object.fromEntries(glossary) : {})
    const mentions = Object.fromEntries(
      [...glossary.keys()].map((id, index) => [id, id === first ? [] : [index]]),
    )
    expect(termsToTry(sources.glossary, mentions, glossary.size - 1)).not.toContain(glossary.get(first)?.term)
    expect(termsToTry(sources.glossary, mentions, 1)).toHaveLength(1)
  })
})
