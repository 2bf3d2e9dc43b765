import { describe, expect, it } from 'vitest'
import type { ReferencePerson, ReferencePlace } from '../../../src/core/course'
import {
  fullestTellings,
  groupBy,
  groupPlaces,
  isChosen,
  lastNameFirst,
  letterOf,
  sortByName,
} from '../../../src/ui/pages/reference/order'
import { matchesQuery } from '../../../src/ui/pages/reference/text-filter'

describe('the filter of a reference page', () => {
  it('REF-6 finds every word, in any order, whatever case and accents', () => {
    expect(matchesQuery('sao PAULO', ['Secretary, City of São Paulo', undefined])).toBe(true)
    expect(matchesQuery('paulo secretary', ['Secretary, City of São Paulo'])).toBe(true)
    expect(matchesQuery('Türkiye', ['Gaziantep', 'turkiye'])).toBe(true)
    expect(matchesQuery('paulo mayor', ['Secretary, City of São Paulo'])).toBe(false)
  })

  it('REF-6 finds all where nothing or blanks are typed', () => {
    expect(matchesQuery('', ['Accra'])).toBe(true)
    expect(matchesQuery('  ', ['Accra'])).toBe(true)
  })
})

describe('the order of entries', () => {
  it('REF-7 is that of the language, and letters have no accents', () => {
    const sorted = sortByName(['Zurich', 'Évora', 'eThekwini', 'Accra'], 'en', (name) => name)
    expect(sorted).toEqual(['Accra', 'eThekwini', 'Évora', 'Zurich'])
    expect(groupBy(sorted, letterOf)).toEqual([
      { key: 'A', entries: ['Accra'] },
      { key: 'E', entries: ['eThekwini', 'Évora'] },
      { key: 'Z', entries: ['Zurich'] },
    ])
    expect(letterOf('“Our” agenda')).toBe('O')
  })

  it('REF-7 goes by the last name of people', () => {
    const names = ['Yvonne Aki-Sawyerr', 'Sophie van Haasen', 'Emilia Sáiz', 'Giuseppe Sala']
    expect(sortByName(names, 'en', lastNameFirst)).toEqual([
      'Yvonne Aki-Sawyerr',
      'Sophie van Haasen',
      'Emilia Sáiz',
      'Giuseppe Sala',
    ])
  })

  it('REF-7 puts places that did not take part behind the regions', () => {
    const place = (id: string, region: string, participant: boolean): ReferencePlace => ({
      id,
      name: id,
      country: 'Somewhere',
      region,
      participant,
      delegation: false,
      people: [],
      events: [],
      segments: [],
    })
    const groups = groupPlaces([
      place('paris', 'Europe', false),
      place('accra', 'Africa', true),
      place('milan', 'Europe', true),
    ])
    expect(groups.map(({ key, entries }) => [key, entries.map(({ id }) => id)])).toEqual([
      ['Africa', ['accra']],
      ['Europe', ['milan']],
      ['', ['paris']],
    ])
  })
})

describe('the choices of who’s who', () => {
  const person = (more: Partial<ReferencePerson>): ReferencePerson => ({
    id: 'one',
    name: 'One',
    office: 'Mayor',
    events: [],
    said: [],
    segments: [],
    ...more,
  })
  const mayor = person({ place: 'accra', events: ['roundtable'] })
  const officer = person({ organisation: 'UCLG' })

  it('REF-8 ask for a place or an organisation, for an event, or for both at once', () => {
    const chosen = (group: string, event: string) =>
      [mayor, officer].map((one) => isChosen(one, { group, event }))
    expect(chosen('', '')).toEqual([true, true])
    expect(chosen('place:accra', '')).toEqual([true, false])
    expect(chosen('organisation:UCLG', '')).toEqual([false, true])
    expect(chosen('', 'roundtable')).toEqual([true, false])
    expect(chosen('organisation:UCLG', 'roundtable')).toEqual([false, false])
  })
})

describe('what somebody said', () => {
  it('REF-10 is told once an event, by the longest telling', () => {
    const short = { segment: 1, event: 'debate', text: 'Yes.' }
    const long = { segment: 2, event: 'debate', text: 'Yes, and money.' }
    const nowhere = { segment: 3, text: 'No.' }
    expect(fullestTellings([short, long, nowhere])).toEqual([long, nowhere])
  })
})
