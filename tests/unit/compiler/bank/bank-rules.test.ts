import { describe, expect, it } from 'vitest'
import { describeItems, lint, lintLessons, lintPlain } from './lint-yaml'

const stems = ['What is soft', 'What is wet', 'What is old', 'What is new', 'What is flat', 'What is dry']

/** A single item whose key stands in a given place. */
const keyAt = (place: number, name: string, texts = ['A rim', 'A cap', 'A hub', 'A nut']): string =>
  `- id: ${name}
  kind: single
  stem: ${stems[place] ?? 'What is left'}?
  options:
${texts.map((text, index) => `    - { id: ${'abcd'[index] ?? 'e'}, text: ${text}, ${index === place ? 'correct: true, ' : ''}why: So it is. }`).join('\n')}`

const longKey = (name: string, more = ''): string =>
  keyAt(0, name, ['A rim of steel', 'A cap of wood', 'A hub of tin']).replace('  options', `${more}  options`)
const shortKey = (name: string): string => keyAt(0, name, ['A rim of tin', 'A cap of wood', 'A hub of tin'])

describe('the longest option as the key', () => {
  it('LNT-6 is found where it is the key in more than 40 per cent of the single items of a lesson', () => {
    const items = [
      longKey('tyres.one'),
      longKey('tyres.two'),
      shortKey('tyres.three'),
      shortKey('tyres.four'),
    ]
    expect(lint(items)).toEqual([
      '8:22 the longest option is right in 2 of the 4 single items of this lesson [longest-key]',
      '18:22 the longest option is right in 2 of the 4 single items of this lesson [longest-key]',
    ])
  })

  it('LNT-6 is left alone in 40 per cent of them, and in a single one', () => {
    const short = [shortKey('tyres.three'), shortKey('tyres.four'), shortKey('tyres.five')]
    expect(lint([longKey('tyres.one'), longKey('tyres.two'), ...short])).toEqual([])
    expect(lint([longKey('tyres.one')])).toEqual([])
  })

  it('LNT-6 does not count an item that sets the rule aside', () => {
    const aside = '  lint: { longest-key: The maker calls it so. }\n'
    const items = [
      longKey('tyres.one'),
      longKey('tyres.two', aside),
      shortKey('tyres.three'),
      shortKey('tyres.four'),
    ]
    expect(lint(items)).toEqual([])
  })
})

describe('the place of the key', () => {
  const twenty = (placeOf: (index: number) => number): string[] =>
    Array.from({ length: 20 }, (_, index) => keyAt(placeOf(index), `tyres.item-${index}`))

  it('LNT-7 is found skewed over all lessons together', () => {
    const items = twenty((index) => (index < 14 ? 1 : index % 4))
    const other = items.slice(10).map((item) => item.replace('tyres.', 'chain.'))
    expect(lintLessons({ tyres: items.slice(0, 10), chain: other })).toEqual([
      'quizzes/01-tyres.yaml:9:7 the places of the right options are skewed over the course: a 1, b 15, c 2, d 2 (chi-squared 26.8, at most 7.8) [key-place] | move the right option away from b in some items',
    ])
  })

  it('LNT-7 is left alone where it is even, and where there are too few items to tell', () => {
    expect(lint(twenty((index) => index % 4))).toEqual([])
    expect(lint(twenty(() => 1).slice(0, 19))).toEqual([])
  })

  it('LNT-7 is looked at for true and false by themselves', () => {
    const items = Array.from(
      { length: 12 },
      (_, index) => `- id: tyres.item-${index}
  kind: true-false
  stem: A tyre is black.
  options:
    - { id: t, ${index > 0 ? 'correct: true, ' : ''}why: Soot is in it. }
    - { id: f, ${index > 0 ? '' : 'correct: true, '}why: Soot is in it. }`,
    )
    expect(lint(items)).toEqual([
      '17:7 the places of the right options are skewed over the course: true 11, false 1 (chi-squared 8.3, at most 3.8) [key-place]',
    ])
  })
})

describe('an item that gives another away', () => {
  const asks = `- id: tyres.crept
  kind: single
  stem: Why was it soft?
  options:
    - { id: a, text: A thorn went in, why: There was no hole. }
    - { id: b, text: Rubber lets air creep, correct: true, why: It lets air through. }
    - { id: c, text: The valve was left off, why: It was on. }`
  const tells = (stem: string): string => `- id: chain.stem
  kind: fill-in
  stem: ${stem}
  answers:
    - { id: a, accept: [weekly], correct: true, why: So it is. }
  otherwise: Weekly.`

  it('LNT-11 is found where its stem holds rare words of the other’s key, in any lesson', () => {
    expect(
      lintLessons({ tyres: [asks], chain: [tells('If rubber lets air creep out, how often do you pump?')] }),
    ).toEqual([
      'quizzes/01-chain.yaml:6:9 "rubber let air" is in the key of tyres.crept too, so this stem gives that item away [gives-away] | say it in other words here, or ask something else there',
    ])
  })

  it('LNT-11 is left alone where a distractor or its own stem says the same', () => {
    const shown = asks.replace('Why was it soft?', 'What happens as rubber lets air creep?')
    const stem = tells('If rubber lets air creep out, how often do you pump?')
    expect(
      lintLessons({ tyres: [shown], chain: [stem] }).filter((line) => line.includes('[gives-away]')),
    ).toEqual([])
    const beside = asks.replace('A thorn went in', 'Rubber lets air creep in')
    expect(lintLessons({ tyres: [beside], chain: [stem] })).toEqual([])
  })
})

describe('a scenario', () => {
  const question = (id: string): string => `    - id: ${id}
      kind: single
      objective: care
      bloom: apply
      source: "1"
      stem: What is soft?
      options:
        - { id: a, text: A rim, why: It is hard. }
        - { id: b, text: A spoke, why: It is hard. }
        - { id: c, text: A tube, correct: true, why: It is soft. }`
  const scenario = (text: string): string => `- id: tyres.case
  kind: scenario
  title: A soft tyre
  case: ${text}
  parts:
${question('one')}
${question('two')}`
  const asks = `- id: tyres.crept
  kind: single
  objective: care
  bloom: apply
  source: "1"
  stem: Why was it soft?
  options:
    - { id: a, text: A thorn went in, why: There was no hole. }
    - { id: b, text: Rubber lets air creep, correct: true, why: It lets air through. }
    - { id: c, text: The valve was left off, why: It was on. }`
  const lines = (...entries: readonly string[]) =>
    lintPlain(entries).map(({ line, column, message }) => `${line}:${column} ${message}`)

  it('SCN-8 is linted question by question, at their places', () => {
    const long = scenario('It rains.').replace(
      'text: A spoke',
      'text: A spoke that was made of steel and of brass',
    )
    expect(lines(long)).toEqual([
      '14:26 the longest option has 43 characters, the shortest 5: 8.6 times [option-lengths]',
    ])
  })

  it('SCN-8 has a case that is no harder to read than the lesson, told once', () => {
    const hard =
      'Considering atmospheric circumstances and individual responsibilities, recommendations differ.'
    expect(lines(scenario(hard))).toEqual([
      '4:9 reading this case takes grade 33.3, the lesson 7.2 [stem-grade]',
    ])
  })

  it('SCN-8 has a case that gives no other item away, told once', () => {
    expect(lines(asks, scenario('The rubber lets air creep out.'))).toEqual([
      '14:9 "rubber let air" is in the key of tyres.crept too, so this case gives that item away [gives-away]',
    ])
  })
})

describe('the report of a bank', () => {
  it('LNT-14 counts items, levels and objectives by lesson, places of keys and lengths', () => {
    const items = [
      keyAt(0, 'tyres.one'),
      keyAt(3, 'tyres.two').replace('kind', 'use: final\n  kind'),
      longKey('tyres.three'),
    ]
    expect(describeItems(items)).toEqual([
      'lesson  items  final  remember  understand  apply  analyse  evaluate  longest key  items for each objective',
      'tyres       3      1         0           0      3        0         0            1  care 3',
      'apply, analyse or evaluate 100 % (aim: 40 or more) · remember 0 % (aim: 25 or less)',
      'ask for a proper name 0 % (at most 20)',
      'places of the key: a 1 · b 0 · c 0 · d 1 (too few to test)',
      'places of the key: a 1 · b 0 · c 0 (too few to test)',
      'median words: stem 3 · option 2 · rationale 3, the longest 3',
      'objectives with 3 items on 2 Bloom levels: 0 of 1; thin: care',
    ])
  })
})
