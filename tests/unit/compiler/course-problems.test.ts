import { describe, expect, it } from 'vitest'
import { problemsWith, type Edit } from './course-with'

const cases: readonly (readonly [title: string, edits: readonly Edit[], problems: readonly string[]])[] = [
  [
    'WRK-7 names what a worksheet points at and nothing holds',
    [
      ['lessons/worksheet.yaml', 'place: utrecht', 'place: utrect'],
      ['lessons/worksheet.yaml', "source: '1'", "source: '9'"],
      ['lessons/worksheet.yaml', 'tasks: [chain/borrow-a-gauge]', 'tasks: [chain/borow-a-gauge]'],
      ['lessons/worksheet.yaml', 'lesson: chain', 'lesson: chains'],
    ],
    [
      'lessons/worksheet.yaml:7:23 no place has the id "utrect" | did you mean "utrecht"? Otherwise add it to lessons/places.yaml',
      'lessons/worksheet.yaml:8:13 no lesson has the task "chain/borow-a-gauge" | did you mean "chain/borrow-a-gauge"? Otherwise write lesson/task as the <InYourCity> of the lesson has it',
      'lessons/worksheet.yaml:12:77 the source has no section "9" | add it to source.sections in lessons/course.yaml',
      'lessons/worksheet.yaml:15:103 no lesson has the id "chains" | did you mean "chain"? Otherwise see the modules in lessons/course.yaml for the ids of lessons',
    ],
  ],
  [
    'WRK-7 names a task that no field takes up, and an id that stands twice',
    [
      [
        'lessons/worksheet.yaml',
        'tasks: [tyres/find-a-pump, chain/borrow-a-gauge]',
        'tasks: [chain/borrow-a-gauge]',
      ],
      ['lessons/worksheet.yaml', 'id: repair', 'id: fault'],
    ],
    [
      'lessons/01-tyres.mdx:51:1 no field of the worksheet takes up the task "tyres/find-a-pump" | name it in `tasks` of a field in lessons/worksheet.yaml',
      'lessons/worksheet.yaml:9:9 the id "fault" stands twice | give each entry an id of its own',
    ],
  ],
  [
    'CMP-30 names a lesson that no module holds',
    [
      ['lessons/course.yaml', 'lessons: [chain]', 'lessons: [brakes]'],
      ['lessons/01-tyres.mdx', '(lesson:chain)', '(lesson:tyres)'],
      ['lessons/worksheet.yaml', 'lesson: chain', 'lesson: tyres'],
    ],
    [
      'lessons/02-chain.mdx:1:1 no module holds the lesson "chain" | add "chain" to the lessons of a module in lessons/course.yaml, or take the file away',
      'lessons/course.yaml:16:15 the lesson "brakes" has no file | add lessons/NN-brakes.mdx, or take the id out of its module',
    ],
  ],
  [
    'CMP-30 names a lesson that has no file',
    [['lessons/course.yaml', 'lessons: [chain]', 'lessons: [chain, brakes]']],
    [
      'lessons/course.yaml:16:22 the lesson "brakes" has no file | add lessons/NN-brakes.mdx, or take the id out of its module',
    ],
  ],
  [
    'CMP-30 refuses a file name without a number',
    [['lessons/brakes.mdx', '', '---\n']],
    [
      'lessons/brakes.mdx:1:1 the name of this file has the wrong form | rename it to a form such as 01-name.mdx',
    ],
  ],
  [
    'CMP-30 refuses two files of one lesson',
    [['lessons/03-chain.mdx', '', '---\n']],
    ['lessons/03-chain.mdx:1:1 lessons/02-chain.mdx has the same id | keep one of the two files'],
  ],
  [
    'CMP-31 names a section that no lesson covers',
    [
      [
        'lessons/course.yaml',
        '    - { id: "2.1", title: Wear }',
        '    - { id: "2.1", title: Wear }\n    - { id: "3", title: Brakes }',
      ],
    ],
    [
      'lessons/course.yaml:26:13 no lesson covers section 3 of the source | add "3" to `sections` in the frontmatter of a lesson that teaches it',
    ],
  ],
  [
    'CMP-32 names a module that the final leaves out',
    [['quizzes/final.yaml', '  drive: 2\n', '']],
    ['quizzes/final.yaml:2:3 the final takes nothing from the module "drive" | add `drive: 1` or more'],
  ],
  [
    'CMP-32 names a module that the final takes too much from',
    [['quizzes/final.yaml', 'drive: 2', 'drive: 9']],
    [
      'quizzes/final.yaml:3:10 the final takes 9 items from "drive", which has 4 outside scenarios | write 4 or fewer: a scenario is drawn whole, so it may not fit into the places that are left',
    ],
  ],
  [
    'CMP-32 refuses to take nothing from a module',
    [['quizzes/final.yaml', 'drive: 2', 'drive: 0']],
    [
      'quizzes/final.yaml:3:10 "drive" is 0; it must be at least 1 | write how many items the final takes: 1 or more',
    ],
  ],
  [
    'CMP-32 names an unknown module',
    [['quizzes/final.yaml', 'drive: 2', 'drive: 2\n  brakes: 1']],
    ['quizzes/final.yaml:4:3 no module has the id "brakes" | see the modules in lessons/course.yaml'],
  ],
  [
    'CMP-32 wants shares of Bloom levels that add up to 100',
    [['quizzes/final.yaml', 'drive: 2\n', 'drive: 2\nbloom:\n  remember: 50\n  apply: 40\n']],
    ['quizzes/final.yaml:5:3 the shares of the Bloom levels add up to 90 per cent | let them add up to 100'],
  ],
  [
    'CMP-32 names a Bloom level of which the modules have too few items',
    [['quizzes/final.yaml', 'drive: 2\n', 'drive: 2\nbloom:\n  evaluate: 100\n']],
    [
      'quizzes/final.yaml:5:13 the modules cannot give all evaluate items that the final takes: 3 too few | lower the share of evaluate, or write more such items in the modules that the final takes most from',
    ],
  ],
  [
    'CMP-33 names an id that stands twice in a list',
    [['lessons/people.yaml', '', '- { id: visser, name: Mia Visser, office: cook }\n']],
    ['lessons/people.yaml:3:9 the id "visser" stands twice | give each entry an id of its own'],
  ],
  [
    'CMP-33 names an unknown section in a list',
    [['lessons/events.yaml', '"2.1"', '"9"']],
    [
      'lessons/events.yaml:1:95 the source has no section "9" | add it to source.sections in lessons/course.yaml',
    ],
  ],
  [
    'CMP-33 names an unknown section of a correction',
    [['lessons/corrections.yaml', 'section: "1"', 'section: "9"']],
    [
      'lessons/corrections.yaml:2:12 the source has no section "9" | add it to source.sections in lessons/course.yaml',
    ],
  ],
  [
    'CMP-30 names a lesson that stands in two modules',
    [['lessons/course.yaml', 'lessons: [chain]', 'lessons: [chain, tyres]']],
    ['lessons/course.yaml:16:22 the lesson "tyres" stands twice | a lesson belongs to one module, once'],
  ],
]

describe('problems of the course', () => {
  it.each(cases)('%s', (_title, edits, problems) => {
    expect(problemsWith(edits)).toEqual(problems)
  })
})
