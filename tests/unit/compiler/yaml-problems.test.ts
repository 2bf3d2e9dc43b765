import { describe, expect, it } from 'vitest'
import { problemsWith, type Edit } from './course-with'

const cases: readonly (readonly [title: string, edits: readonly Edit[], problems: readonly string[]])[] = [
  [
    'CMP-3 names the colon that makes text a field',
    [['quizzes/01-tyres.yaml', 'stem: Where do you', 'stem: Think: where do you']],
    [
      'quizzes/01-tyres.yaml:6:9 YAML: Nested mappings are not allowed in compact mappings | put text that holds a colon in quotes, or on a folded block (>-)',
    ],
  ],
  [
    'CMP-3 names a quote that is not closed',
    [
      [
        'quizzes/02-chain.yaml',
        'stem: Put the steps of chain care in order.',
        'stem: "Put the steps of chain care in order.',
      ],
    ],
    [
      'quizzes/02-chain.yaml:17:47 YAML: Missing closing "quote | close the quote or the bracket, and put text with quotes in it on a folded block (>-)',
    ],
  ],
  [
    'CMP-3 names a field that stands twice',
    [['lessons/course.yaml', 'passMark: 60', 'passMark: 60\npassMark: 70']],
    ['lessons/course.yaml:9:1 YAML: Map keys must be unique | keep one of the two'],
  ],
  [
    'CMP-3 counts lines of the frontmatter from the head of the file',
    [['lessons/01-tyres.mdx', 'title: Tyres that last', 'title: Tyres: that last']],
    [
      'lessons/01-tyres.mdx:4:8 YAML: Nested mappings are not allowed in compact mappings | put text that holds a colon in quotes, or on a folded block (>-)',
    ],
  ],
  [
    'CMP-4 names an unknown field and the one that was meant',
    [
      [
        'quizzes/01-tyres.yaml',
        'objective: set-pressure\n  bloom: remember\n  source: "1"\n  stem: Where',
        'objectiv: set-pressure\n  bloom: remember\n  source: "1"\n  stem: Where',
      ],
    ],
    [
      'quizzes/01-tyres.yaml:3:3 unknown field "objectiv" | did you mean "objective"? Otherwise known here: id, use, objective, bloom, source, stem, lint, kind, options',
    ],
  ],
  [
    'CMP-4 tells a comma in unquoted text from a field',
    [['quizzes/01-tyres.yaml', 'why: Air passes through rubber;', 'why: Air passes through rubber,']],
    [
      'quizzes/01-tyres.yaml:29:48 unknown field "a narrow tyre is soft after weeks." | put text that holds a comma in quotes, or on a folded block (>-)',
    ],
  ],
  [
    'CMP-4 names a missing field of the course',
    [['lessons/course.yaml', 'version: 1.0.0\n', '']],
    ['lessons/course.yaml:1:1 "version" is missing | write three numbers with dots, such as 1.0.0'],
  ],
  [
    'CMP-4 asks for quotes around a section that YAML reads as a number',
    [['quizzes/01-tyres.yaml', 'source: "1"\n  stem: A tyre may', 'source: 1\n  stem: A tyre may']],
    ['quizzes/01-tyres.yaml:15:11 "source" is a number | put it in quotes: "1"'],
  ],
  [
    'CMP-4 refuses an epoch that is no date',
    [['lessons/course.yaml', 'epoch: 2024-01-01', 'epoch: 2024-13-01']],
    [
      'lessons/course.yaml:6:8 "epoch" has the wrong form: "2024-13-01" | write the day from which the learner record counts days; it never changes, in the form 2022-05-17',
    ],
  ],
  [
    'CMP-4 lists the values of a field that has few',
    [['quizzes/01-tyres.yaml', 'bloom: apply', 'bloom: recall']],
    [
      'quizzes/01-tyres.yaml:14:10 "bloom" is "recall" | write one of: remember, understand, apply, analyse, evaluate',
    ],
  ],
  [
    'CMP-4 refuses an id that may not stand in a file name',
    [['lessons/course.yaml', 'id: bicycle-care', 'id: Bicycle Care']],
    [
      'lessons/course.yaml:1:5 "id" has the wrong form: "Bicycle Care" | write the id of the course: small letters, digits and hyphens, such as "review-forum"',
    ],
  ],
  [
    'CMP-4 counts the options that a kind takes',
    [
      [
        'quizzes/01-tyres.yaml',
        '    - { id: c, text: On the cap of the valve, why: A cap keeps dust out. The same cap fits any tube. }\n',
        '',
      ],
    ],
    [
      'quizzes/01-tyres.yaml:8:5 "options" holds 2 entries; it must hold at least 3 entries | write 3 or 4 options, each with id, text and why',
    ],
  ],
]

describe('problems of texts that cannot be read', () => {
  it.each(cases)('%s', (_title, edits, problems) => {
    expect(problemsWith(edits)).toEqual(problems)
  })
})
