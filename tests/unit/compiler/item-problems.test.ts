import { describe, expect, it } from 'vitest'
import { problemsWith, type Edit } from './course-with'

const cases: readonly (readonly [title: string, edits: readonly Edit[], problems: readonly string[]])[] = [
  [
    'CMP-10 names the line of an unknown kind',
    [['quizzes/01-tyres.yaml', 'kind: numeric', 'kind: essay']],
    [
      'quizzes/01-tyres.yaml:12:9 unknown kind "essay" | write one of: single, multiple, true-false, matching, sequencing, numeric, fill-in, categorise, scenario',
    ],
  ],
  [
    'CMP-17 names a quiz that asks nothing in its lesson',
    [
      ['quizzes/02-chain.yaml', 'kind: multiple', 'kind: multiple\n  use: final'],
      ['quizzes/02-chain.yaml', 'kind: sequencing', 'kind: sequencing\n  use: final'],
      ['quizzes/02-chain.yaml', 'kind: matching', 'kind: matching\n  use: final'],
      ['quizzes/02-chain.yaml', 'kind: scenario', 'kind: scenario\n  use: final'],
      ['lessons/02-chain.mdx', '<Check item="chain.when-to-replace" />', ''],
    ],
    [
      'quizzes/02-chain.yaml:1:1 every item of this quiz is held back for the final | take `use: final` away from at least one item',
    ],
  ],
  [
    'CMP-11 names a single item without a correct option',
    [
      [
        'quizzes/01-tyres.yaml',
        'text: On the flank of the tyre, correct: true,',
        'text: On the flank of the tyre,',
      ],
    ],
    [
      'quizzes/01-tyres.yaml:8:5 no option of this single item is correct | mark exactly one option with `correct: true`',
    ],
  ],
  [
    'CMP-11 names the second correct option of a single item',
    [
      [
        'quizzes/01-tyres.yaml',
        'text: On the cap of the valve,',
        'text: On the cap of the valve, correct: true,',
      ],
    ],
    [
      'quizzes/01-tyres.yaml:10:56 2 options of this single item are correct | mark exactly one option with `correct: true`, or make the item `kind: multiple`',
    ],
  ],
  [
    'CMP-11 names a true-false item with two right answers',
    [['quizzes/01-tyres.yaml', '{ id: t, why:', '{ id: t, correct: true, why:']],
    [
      'quizzes/01-tyres.yaml:30:25 2 options of this true-false item are correct | mark exactly one option with `correct: true`, or make the item `kind: multiple`',
    ],
  ],
  [
    'CMP-11 names a multiple item in which nothing is wrong',
    [
      ['quizzes/02-chain.yaml', 'per cent, why: A chain for', 'per cent, correct: true, why: A chain for'],
      ['quizzes/02-chain.yaml', '0.3 per cent, why', '0.3 per cent, correct: true, why'],
    ],
    [
      'quizzes/02-chain.yaml:8:5 every option of this multiple item is correct | leave at least one option without `correct: true`',
    ],
  ],
  [
    'CMP-11 names a multiple item in which nothing is correct',
    [
      ['quizzes/02-chain.yaml', '0.8 per cent, correct: true', '0.8 per cent'],
      ['quizzes/02-chain.yaml', '0.6 per cent, correct: true', '0.6 per cent'],
    ],
    [
      'quizzes/02-chain.yaml:8:5 nothing in this multiple item is correct | mark what is right with `correct: true`',
    ],
  ],
  [
    'CMP-11 names a numeric item without a correct answer',
    [['quizzes/01-tyres.yaml', '{ value: 58, correct: true,', '{ value: 58,']],
    [
      'quizzes/01-tyres.yaml:19:5 nothing in this numeric item is correct | mark what is right with `correct: true`',
    ],
  ],
  [
    'CMP-11 names a fill-in item without a correct answer',
    [['quizzes/01-tyres.yaml', 'side-wall], correct: true,', 'side-wall],']],
    [
      'quizzes/01-tyres.yaml:38:5 nothing in this fill-in item is correct | mark what is right with `correct: true`',
    ],
  ],
  [
    'CMP-12 refuses an id of two characters',
    [['quizzes/01-tyres.yaml', '{ id: c, text: On the cap', '{ id: cc, text: On the cap']],
    [
      'quizzes/01-tyres.yaml:10:13 "id" has the wrong form: "cc" | write an id of one character: a small letter, or a digit in quotes',
    ],
  ],
  [
    'CMP-12 names an id that stands twice in a list',
    [['quizzes/01-tyres.yaml', '{ id: c, text: On the cap', '{ id: a, text: On the cap']],
    ['quizzes/01-tyres.yaml:10:13 the id "a" stands twice in this list | give each one an id of its own'],
  ],
  [
    'CMP-12 asks for quotes around a digit',
    [['quizzes/02-chain.yaml', '{ id: "1", text: Dry cloth', '{ id: 1, text: Dry cloth']],
    ['quizzes/02-chain.yaml:30:13 "id" is a number, not text | put it in quotes: "1"'],
  ],
  [
    'CMP-12 names a prompt whose match is missing',
    [['quizzes/02-chain.yaml', 'text: Thick oil, match: b', 'text: Thick oil, match: x']],
    ['quizzes/02-chain.yaml:31:42 "x" is no match of this item | write one of: a, b, c, d'],
  ],
  [
    'CMP-13 names an option without a rationale',
    [
      [
        'quizzes/01-tyres.yaml',
        'text: On the rim under the tyre, why: The rim holds its own size. It knows nothing of the tyre that is put on it. }',
        'text: On the rim under the tyre }',
      ],
    ],
    ['quizzes/01-tyres.yaml:8:7 "why" is missing | write the rationale: why this is right or wrong'],
  ],
  [
    'CMP-13 names a numeric item that explains no other response',
    [['quizzes/01-tyres.yaml', '  otherwise: One bar is about 14.5 psi, so four bars are about 58.\n', '']],
    ['quizzes/01-tyres.yaml:11:3 "otherwise" is missing | write the rationale for any other response'],
  ],
  [
    'CMP-14 names an item id that stands twice',
    [['quizzes/01-tyres.yaml', 'id: tyres.self-loss', 'id: tyres.conversion']],
    [
      'quizzes/01-tyres.yaml:22:7 the item id "tyres.conversion" stands twice | an id belongs to one item for ever; give this one an id of its own',
    ],
  ],
  [
    'CMP-14 names an item id of another lesson',
    [['quizzes/02-chain.yaml', 'id: chain.order', 'id: tyres.order']],
    [
      'quizzes/02-chain.yaml:12:7 the item id "tyres.order" does not start with its lesson\'s id | write "chain.order"',
    ],
  ],
  [
    'CMP-15 names an unknown objective',
    [
      [
        'quizzes/02-chain.yaml',
        'objective: care\n  bloom: understand\n  source: "2"',
        'objective: cares\n  bloom: understand\n  source: "2"',
      ],
    ],
    [
      'quizzes/02-chain.yaml:14:14 the lesson has no objective "cares" | did you mean "care"? Otherwise write one of: care, wear',
    ],
  ],
  [
    'CMP-15 names an unknown section',
    [['quizzes/02-chain.yaml', 'source: ["2", "2.1"]', 'source: ["2", "2.2"]']],
    [
      'quizzes/02-chain.yaml:27:17 the source has no section "2.2" | did you mean "2.1"? Otherwise add it to source.sections in lessons/course.yaml',
    ],
  ],
]

describe('problems of items', () => {
  it.each(cases)('%s', (_title, edits, problems) => {
    expect(problemsWith(edits)).toEqual(problems)
  })
})
