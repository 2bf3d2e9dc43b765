import { describe, expect, it } from 'vitest'
import { readingGrade } from '../../../../compiler/bank/text/reading-grade'
import { lint } from './lint-yaml'

/** A single item of four lines of options; the key is marked in its line. */
const single = (stem: string, options: readonly string[], more = ''): string =>
  `- id: tyres.item
  kind: single
  stem: ${stem}
${more}  options:
${options.map((option, index) => `    - { id: ${'abcd'[index] ?? 'e'}, text: ${option}, why: So it is. }`).join('\n')}`

const cases: readonly (readonly [title: string, item: string, found: readonly string[]])[] = [
  [
    'LNT-3 finds an option about other options',
    single('Why is a tyre soft?', ['It has a hole', 'The air crept out, correct: true', 'Both of these']),
    ['10:22 "Both of these" makes this an option about other options [all-or-none]'],
  ],
  [
    'LNT-3 leaves options alone that answer for themselves',
    single('Why is a tyre soft?', [
      'It has a hole',
      'The air crept out, correct: true',
      'The valve is loose',
    ]),
    [],
  ],
  [
    'LNT-4 finds a negative in the question that is not in capitals',
    single('Which of these is not worn by rain?', ['A chain', 'A saddle, correct: true', 'A brake']),
    ['6:9 "not" turns the question round and is easily missed [unmarked-negative]'],
  ],
  [
    'LNT-4 leaves a negative in capitals alone, and one that stands before the question',
    single('A tyre does not hold. Which of these is NOT worn by rain?', [
      'A chain',
      'A saddle, correct: true',
      'A brake',
    ]),
    [],
  ],
  [
    'LNT-4 finds a negative statement that is true or false',
    `- id: tyres.item
  kind: true-false
  stem: A wide tyre doesn’t need a pump.
  options:
    - { id: t, why: It loses air too. }
    - { id: f, correct: true, why: It loses air too. }`,
    ['6:9 "n’t" turns the question round and is easily missed [unmarked-negative]'],
  ],
  [
    'LNT-5 finds an absolute that stands in a distractor alone',
    single('How often do you pump?', ['Never in winter', 'Once a week, correct: true', 'Twice a year']),
    ['8:22 "Never" stands in a distractor and in no right option [absolutes]'],
  ],
  [
    'LNT-5 leaves absolutes alone where a right option has one too, and rhythms such as every two years',
    single('How often do you pump?', ['Only in winter', 'Every week, correct: true', 'Every two years']),
    [],
  ],
  [
    'LNT-8 finds options of unequal length',
    single('What does a cap do?', [
      'Dust stays out',
      'It keeps the wet and the dust out of the valve, correct: true',
      'It holds the air in',
    ]),
    ['9:22 the longest option has 46 characters, the shortest 14: 3.3 times [option-lengths]'],
  ],
  [
    'LNT-8 leaves names and numbers alone, which differ by nature',
    single('Which one is widest?', ['Road', 'Mountain tyre, correct: true', 'City']),
    [],
  ],
  [
    'LNT-9 finds an article that fits one answer and not the other',
    single('To fix a hole you need an', ['iron', 'adhesive patch, correct: true', 'pump']),
    ['6:9 "an" fits 2 of 3 answers [grammar-cue]'],
  ],
  [
    'LNT-9 finds a verb that fits one answer and not the other in number',
    single('What lets the air out are', ['a valve', 'holes in the tube, correct: true', 'a rim']),
    ['6:9 "are" fits 1 of 3 answers in number [grammar-cue]'],
  ],
  [
    'LNT-9 finds an article before the blank of a fill-in item',
    `- id: tyres.item
  kind: fill-in
  stem: A rider carries a ____ for the road.
  answers:
    - { id: a, accept: [pump], correct: true, why: It is light. }
    - { id: b, accept: [inner tube], why: It is spare. }
  otherwise: A pump.`,
    ['6:9 "a" fits 1 of 2 answers [grammar-cue]'],
  ],
  [
    'LNT-9 leaves a whole question alone',
    single('What do you need, a patch or an', ['iron', 'old tube, correct: true', 'adhesive']),
    [],
  ],
  [
    'LNT-10 finds a word of the stem that the right option alone repeats',
    single('Where do riders read the pressure?', [
      'On the rim of it',
      'At the pressure mark, correct: true',
      'On the valve cap',
    ]),
    ['9:22 of all options the right one alone repeats "pressur" of the stem [echoed-word]'],
  ],
  [
    'LNT-10 leaves a word alone that a distractor repeats in another form',
    single('Where do riders read the pressure?', [
      'Near pressures on the rim',
      'At the pressure mark, correct: true',
      'On the valve cap',
    ]),
    [],
  ],
  [
    'LNT-10 finds a word of a prompt that its match alone repeats',
    `- id: tyres.item
  kind: matching
  stem: Match each thing with its use.
  prompts:
    - { id: "1", text: Chain gauge, match: b, why: It shows the wear. }
    - { id: "2", text: Dry cloth, match: a, why: It takes off dust. }
  matches:
    - { id: a, text: Takes dirt off }
    - { id: b, text: Shows wear of a chain }`,
    ['8:24 of all matches the right one alone repeats "chain" of this prompt [echoed-word]'],
  ],
  [
    'LNT-10 finds a word of a card that its group alone repeats',
    `- id: tyres.item
  kind: categorise
  stem: Which tool goes where?
  groups:
    - { id: a, text: Tools for a chain }
    - { id: b, text: Tools for a wheel }
  cards:
    - { id: "1", text: Chain gauge, group: a, why: It shows the wear. }
    - { id: "2", text: Thick oil, group: a, why: It stays on. }
    - { id: "3", text: Foot pump, group: b, why: It fills it. }
    - { id: "4", text: Two levers, group: b, why: They lift the tyre. }`,
    ['11:24 of all groups the right one alone repeats "chain" of this card [echoed-word]'],
  ],
  [
    'LNT-12 finds a rationale of more than 45 words, also where the response is free',
    `- id: tyres.item
  kind: numeric
  stem: How many bar may this tyre hold?
  answers:
    - { value: 4, correct: true, why: "${'word '.repeat(45).trim()}" }
  otherwise: ${'word '.repeat(46).trim()}`,
    ['9:14 this rationale has 46 words [long-rationale]'],
  ],
  [
    'LNT-13 finds a stem that is harder to read than its lesson',
    single(
      'Considering atmospheric circumstances and individual responsibilities, which recommendation applies?',
      ['Pump it up now', 'Wait for rain, correct: true', 'Ask a friend'],
    ),
    ['6:9 reading this stem takes grade 29.9, the lesson 7.2 [stem-grade]'],
  ],
]

describe('rules of the item linter', () => {
  it.each(cases)('%s', (_title, item, found) => {
    expect(lint([item])).toEqual(found)
  })

  it('LNT-13 computes grades as Flesch and Kincaid do', () => {
    expect(readingGrade(['The cat sat on the mat.'])).toBeCloseTo(0.39 * 6 + 11.8 - 15.59)
    const platypus = 'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.'
    expect(readingGrade([platypus])).toBeCloseTo(0.39 * 13 + (11.8 * 24) / 13 - 15.59)
    expect(readingGrade(['A cat sat.', 'On the mat'])).toBeCloseTo(0.39 * 3 + 11.8 - 15.59)
    expect(readingGrade(['§'])).toBeNull()
  })

  it('LNT-13 leaves the same stem alone in a lesson that reads as hard', () => {
    const hard =
      'Considering atmospheric circumstances, individual responsibilities necessitate recommendations.'
    const item = single(
      'Considering atmospheric circumstances and individual responsibilities, which recommendation applies?',
      ['Pump it up now', 'Wait for rain, correct: true', 'Ask a friend'],
    )
    expect(lint([item], hard)).toEqual([])
  })
})

describe('setting a rule aside', () => {
  const long = [
    'Dust stays out',
    'It keeps the wet and the dust out of the valve, correct: true',
    'It holds air in',
  ]

  it('LNT-2 lets an item set a rule aside with a reason', () => {
    const reason = '  lint: { option-lengths: These are the words of the maker. }\n'
    expect(lint([single('What does a cap do?', long, reason)])).toEqual([])
  })

  it('LNT-2 sets aside no other rule', () => {
    const reason = '  lint: { option-lengths: These are the words of the maker. }\n'
    const options = [...long.slice(0, 2), 'Both of the others']
    expect(lint([single('What does a cap do?', options, reason)])).toEqual([
      '11:22 "Both of the others" makes this an option about other options [all-or-none]',
    ])
  })

  it('LNT-2 finds a rule that is set aside for nothing', () => {
    const reason = '  lint: { absolutes: It says what the maker says. }\n'
    expect(
      lint([
        single(
          'Why is it soft?',
          ['It has a hole', 'The air crept out, correct: true', 'It is cold'],
          reason,
        ),
      ]),
    ).toEqual(['7:22 "absolutes" is set aside and finds nothing in this item'])
  })

  it.each([
    [
      'LNT-2 refuses an unknown rule and names the one that was meant',
      'absolute: It is so.',
      'unknown field "absolute"',
    ],
    ['LNT-2 refuses an empty reason', 'absolutes: ""', '"absolutes" is empty'],
  ])('%s', (_title, entry, problem) => {
    const item = single(
      'Why is it soft?',
      ['It leaks', 'The air crept out, correct: true', 'It is cold'],
      `  lint: { ${entry} }\n`,
    )
    expect(() => lint([item])).toThrow(JSON.stringify(problem).slice(1, -1))
  })
})
