import { describe, expect, it } from 'vitest'
import { describeItems, lint } from './lint-yaml'

const single = (key: string): string => `- id: tyres.named
  kind: single
  stem: What do you say here?
  options:
    - { id: a, text: ${key}, correct: true, why: So it is. }
    - { id: b, text: Somebody else, why: So it is not. }
    - { id: c, text: Nobody, why: So it is not. }`

const fillIn = (name: string, key: string): string => `- id: tyres.${name}
  kind: fill-in
  stem: Fill in a word.
  answers:
    - { id: a, accept: [${key}], correct: true, why: So it is. }
  otherwise: It is not.`

const plain = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => fillIn(`plain-${index}`, 'inner tube'))

const matching = (prompts: readonly string[], matches: readonly string[]): string => `- id: tyres.matched
  kind: matching
  stem: Put together.
  prompts:
${prompts.map((text, index) => `    - { id: "${index + 1}", text: ${text}, match: ${'abc'[index] ?? 'a'}, why: So it is. }`).join('\n')}
  matches:
${matches.map((text, index) => `    - { id: ${'abc'[index] ?? 'd'}, text: ${text} }`).join('\n')}`

/** What the report says of names where an item stands beside eight that ask for none. */
const shareWith = (item: string): string | undefined =>
  describeItems([item, ...plain(8)]).find((line) => line.startsWith('ask for a proper name'))
const ninth = 'ask for a proper name 11 % (at most 20)'
const none = 'ask for a proper name 0 % (at most 20)'

describe('items that ask for a proper name', () => {
  it.each([
    'Amara Diallo',
    'Mayor Diallo',
    'The mayor of Utrecht',
    'The Netherlands',
    'Harbour Street Shop',
    '"Union of Riders, Menders and Makers"',
    '"The URMM, a union of those who ride"',
    'Utrecht and URMM',
  ])('LNT-15 have %s for a name', (key) => {
    expect(shareWith(single(key))).toBe(ninth)
  })

  it('LNT-15 have no answer among them that says more than a name', () => {
    const more = ['Ask Amara Diallo', 'A pump for Utrecht', '"A pump, as Utrecht has"', 'Utrechters']
    const small = ['Rim tape', 'diallo']
    expect([...more, ...small].filter((key) => shareWith(single(key)) !== none)).toEqual([])
  })

  it('LNT-15 are counted where they are filled in, and in pairs with more names than not on one side', () => {
    expect(shareWith(fillIn('filled', 'Diallo, Amara Diallo'))).toBe(ninth)
    const asked = ['More air', 'Less rust', 'A gauge']
    expect(shareWith(matching(asked, ['Utrecht', 'Diallo', 'The riders']))).toBe(ninth)
    expect(shareWith(matching(['Utrecht', 'The school', 'The riders'], asked))).toBe(none)
  })

  it('LNT-15 are an error where they are more than a fifth of the course', () => {
    const named = [fillIn('one', 'Amara Diallo'), fillIn('two', 'Utrecht')]
    expect(lint([...named, ...plain(8)])).toEqual([])
    expect(lint([...named, ...plain(7)])).toEqual([
      '6:9 2 of the 9 items of the course ask for a proper name, at most 20 % may: tyres.one, tyres.two [name-recall]',
    ])
  })

  it('LNT-15 leave a single one alone, however small the course', () => {
    expect(lint([fillIn('one', 'Amara Diallo')])).toEqual([])
  })
})
