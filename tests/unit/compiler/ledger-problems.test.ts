import { describe, expect, it } from 'vitest'
import { problemsWith, type Edit } from './course-with'

const cases: readonly (readonly [title: string, edits: readonly Edit[], problems: readonly string[]])[] = [
  [
    'CMP-40 names the command for a lesson that the ledger lacks',
    [
      [
        'quizzes/slots.json',
        '{"slot":1,"id":"chain","lmsId":"L02_chain"}',
        '{"slot":1,"id":"brakes","lmsId":"L02_chain"}',
      ],
    ],
    ['lessons/02-chain.mdx:2:5 the ledger has no lesson "chain" | run `npm run ledger`, which appends it'],
  ],
  [
    'CMP-40 names the command for a new segment',
    [['lessons/02-chain.mdx', '{/* id: longer */}', '{/* id: stretched */}']],
    [
      'lessons/02-chain.mdx:22:1 the ledger has no segment "chain/stretched" | run `npm run ledger`, which appends it',
    ],
  ],
  [
    'CMP-40 names the command for a new objective',
    [
      [
        'lessons/01-tyres.mdx',
        'objectives:',
        'objectives:\n  - { id: read-sidewall, text: Read what stands on a tyre }',
      ],
    ],
    [
      'lessons/01-tyres.mdx:6:11 the ledger has no objective "tyres/read-sidewall" | run `npm run ledger`, which appends it',
    ],
  ],
  [
    'CMP-40 names the command for a new item',
    [['quizzes/01-tyres.yaml', 'id: tyres.self-loss', 'id: tyres.slow-loss']],
    [
      'quizzes/01-tyres.yaml:22:7 the ledger has no item "tyres.slow-loss" | run `npm run ledger`, which appends it',
    ],
  ],
  [
    'CMP-40 names the command for an item that is retired',
    [['quizzes/slots.json', '"lmsId":"L01.Q3_self-loss"', '"lmsId":"L01.Q3_self-loss","retired":true']],
    [
      'quizzes/01-tyres.yaml:22:7 the ledger has no item "tyres.self-loss" | run `npm run ledger`, which appends it',
    ],
  ],
  [
    'CMP-41 names a slot with two owners',
    [['quizzes/slots.json', '"slot":2,"id":"tyres/flat-again"', '"slot":1,"id":"tyres/flat-again"']],
    [
      'quizzes/slots.json:9:13 two segments have the slot 1 | after a merge: keep the entry that was published first, take the other one out, and run `npm run ledger`',
    ],
  ],
  [
    'CMP-41 names a gap between slots',
    [['quizzes/slots.json', '    {"slot":2,"id":"tyres/flat-again"},\n', '']],
    [
      'quizzes/slots.json:9:13 no entry of segments has the slot 2 | bring back the entries that were taken out; what is gone is marked `"retired": true` and stays',
    ],
  ],
  [
    'CMP-41 names an LMS id with two owners',
    [['quizzes/slots.json', '"lmsId":"L02_chain"', '"lmsId":"L01_tyres"']],
    [
      'quizzes/slots.json:4:36 two lessons have the lmsId "L01_tyres" | after a merge: keep the entry that was published first, take the other one out, and run `npm run ledger`',
    ],
  ],
  [
    'CMP-41 names what a merge left in the ledger',
    [['quizzes/slots.json', '  "segments": [', '<<<<<<< ours\n  "segments": [']],
    [
      'quizzes/slots.json:6:1 both sides of a merge stand here | after a merge: keep the entry that was published first, take the other one out, and run `npm run ledger`',
    ],
  ],
  [
    'CMP-42 names an item whose right answer has another id, which records hold',
    [['quizzes/01-tyres.yaml', '{ id: a, accept: [sidewall', '{ id: c, accept: [sidewall']],
    [
      'quizzes/01-tyres.yaml:31:7 what is right in the item "tyres.carrier" has changed | Changing what is right in an item needs a new id: give it one and run `npm run ledger`',
    ],
  ],
  [
    'CMP-42 names an item in which something else is right',
    [
      [
        'quizzes/01-tyres.yaml',
        'text: On the rim under the tyre,',
        'text: On the rim under the tyre, correct: true,',
      ],
      ['quizzes/01-tyres.yaml', 'flank of the tyre, correct: true', 'flank of the tyre'],
    ],
    [
      'quizzes/01-tyres.yaml:1:7 what is right in the item "tyres.where-pressure" has changed | Changing what is right in an item needs a new id: give it one and run `npm run ledger`',
    ],
  ],
  [
    'CMP-41 names an id with two slots',
    [['quizzes/slots.json', '"slot":2,"id":"tyres/flat-again"', '"slot":2,"id":"tyres/two-habits"']],
    [
      'quizzes/slots.json:9:20 two segments have the id "tyres/two-habits" | after a merge: keep the entry that was published first, take the other one out, and run `npm run ledger`',
    ],
  ],
]

describe('problems of the ledger', () => {
  it.each(cases)('%s', (_title, edits, problems) => {
    expect(problemsWith(edits)).toEqual(problems)
  })
})
