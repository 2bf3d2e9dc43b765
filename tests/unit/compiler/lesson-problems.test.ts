import { describe, expect, it } from 'vitest'
import { problemsWith, type Edit } from './course-with'

const cases: readonly (readonly [title: string, edits: readonly Edit[], problems: readonly string[]])[] = [
  [
    'CMP-20 names a lesson without frontmatter',
    [['lessons/01-tyres.mdx', '---\nid: tyres', 'id: tyres']],
    [
      'lessons/01-tyres.mdx:1:1 no frontmatter | start the file with a line of ---, the fields id, sections, title, objectives, and another ---',
    ],
  ],
  [
    'CMP-20 names a missing field of the frontmatter',
    [['lessons/01-tyres.mdx', 'title: Tyres that last\n', '']],
    ['lessons/01-tyres.mdx:2:1 "title" is missing | write the title of the lesson'],
  ],
  [
    "CMP-20 refuses an id that is not the one in the file's name",
    [['lessons/01-tyres.mdx', 'id: tyres\n', 'id: tires\n']],
    [
      'lessons/01-tyres.mdx:2:5 the id "tires" is not the one in the file\'s name | write "tyres" or rename the file',
    ],
  ],
  [
    'CMP-21 names a brace that opens no comment',
    [['lessons/01-tyres.mdx', 'The table shows', 'The {table shows']],
    [
      'lessons/01-tyres.mdx:22:208 MDX: Unexpected end of file in expression, expected a corresponding closing brace for `{` | close the tag or the brace; write \\< or \\{ for the character itself',
    ],
  ],
  [
    'CMP-21 names a component that is not closed',
    [['lessons/01-tyres.mdx', '</KeyPoints>\n', '']],
    [
      'lessons/01-tyres.mdx:43:1 MDX: Expected a closing tag for `<KeyPoints>` | close each component that you open, on the same level: <Voice …> … </Voice>',
    ],
  ],
  [
    'CMP-21 names an end tag that closes another component',
    [['lessons/01-tyres.mdx', '</Voice>', '</Beyond>']],
    [
      'lessons/01-tyres.mdx:37:180 MDX: Unexpected closing tag `</Beyond>`, expected corresponding closing tag for `<Voice>` | close each component that you open, on the same level: <Voice …> … </Voice>',
    ],
  ],
  [
    'CMP-22 names an unknown component and the one that was meant',
    [['lessons/01-tyres.mdx', '<Check item="tyres.conversion" />', '<Chek item="tyres.conversion" />']],
    [
      'lessons/01-tyres.mdx:31:1 unknown component <Chek> | did you mean "Check"? Otherwise lessons use Markdown and these components: Check, Beyond, Voice, Figure, KeyPoints, InYourCity',
    ],
  ],
  [
    'CMP-22 refuses HTML',
    [['lessons/01-tyres.mdx', '*month*', '<b>month</b>']],
    [
      'lessons/01-tyres.mdx:27:24 <b> is HTML | lessons use Markdown and these components: Check, Beyond, Voice, Figure, KeyPoints, InYourCity',
    ],
  ],
  [
    'CMP-22 names an attribute that is missing',
    [['lessons/01-tyres.mdx', '<InYourCity id="find-a-pump">', '<InYourCity>']],
    ['lessons/01-tyres.mdx:51:1 <InYourCity> has no id | write <InYourCity id="…">'],
  ],
  [
    'CMP-22 names an attribute that a component does not take',
    [['lessons/01-tyres.mdx', '<Beyond source=', '<Beyond note="x" source=']],
    ['lessons/01-tyres.mdx:29:91 <Beyond> takes no "note" | it takes: source'],
  ],
  [
    'CMP-22 refuses an attribute that is code',
    [['lessons/01-tyres.mdx', 'item="tyres.conversion"', 'item={tyres}']],
    ['lessons/01-tyres.mdx:31:8 "item" of <Check> is no text | write item="…"'],
  ],
  [
    'CMP-22 refuses code in braces',
    [['lessons/01-tyres.mdx', 'every *month*', 'every {month}']],
    [
      'lessons/01-tyres.mdx:27:24 {month} is code | braces hold comments only, such as {/* id: name */}; write \\{ for the character itself',
    ],
  ],
  [
    'CMP-22 refuses an import',
    [['lessons/01-tyres.mdx', 'You push the bicycle', 'import { x } from "x"\n\nYou push the bicycle']],
    [
      'lessons/01-tyres.mdx:12:1 imports and exports are no part of a lesson | components are there without an import',
    ],
  ],
  [
    'CMP-22 refuses an image',
    [['lessons/01-tyres.mdx', 'You push the bicycle', '![a pump](pump.png) You push the bicycle']],
    ['lessons/01-tyres.mdx:12:1 images are no part of a lesson | describe it in words, or in a table'],
  ],
  [
    'CMP-22 refuses a link that no one resolves',
    [['lessons/01-tyres.mdx', '(place:utrecht)', '(city:utrecht)']],
    [
      'lessons/01-tyres.mdx:29:4 "city:utrecht" is no link of a lesson | write one of term: person: place: event: lesson: report: with an id, or https://',
    ],
  ],
  [
    'CMP-22 refuses a link that keeps its target elsewhere',
    [
      ['lessons/01-tyres.mdx', '[Utrecht](place:utrecht)', '[Utrecht][u]'],
      ['lessons/01-tyres.mdx', '', '\n[u]: place:utrecht\n'],
    ],
    [
      'lessons/01-tyres.mdx:29:4 this link keeps its target elsewhere | write the target behind the text: [text](term:id)',
      'lessons/01-tyres.mdx:65:1 this link keeps its target elsewhere | write the target behind the text: [text](term:id)',
    ],
  ],
  [
    'CMP-22 refuses a heading of level one',
    [['lessons/02-chain.mdx', '### Which oil', '# Which oil']],
    ['lessons/02-chain.mdx:18:1 a heading of level 1 | use ## for segments and ### inside them'],
  ],
  [
    'CMP-23 names a segment without an id',
    [['lessons/01-tyres.mdx', '## Two bars, two habits {/* id: two-habits */}', '## Two bars, two habits']],
    [
      'lessons/01-tyres.mdx:20:1 this segment has no id | write ## Two bars, two habits {/* id: two-bars-two-habits */}; the id then never changes',
    ],
  ],
  [
    'CMP-23 names a segment id that stands twice',
    [['lessons/01-tyres.mdx', '{/* id: flat-again */}', '{/* id: two-habits */}']],
    [
      'lessons/01-tyres.mdx:33:1 the segment id "two-habits" stands twice | give each segment an id of its own',
    ],
  ],
  [
    'CMP-23 names an objective id that stands twice',
    [['lessons/01-tyres.mdx', '- id: fix-puncture', '- id: set-pressure']],
    [
      'lessons/01-tyres.mdx:8:9 the objective id "set-pressure" stands twice | give each objective of a lesson an id of its own',
      'quizzes/01-tyres.yaml:44:14 the lesson has no objective "fix-puncture" | write one of: set-pressure',
      'quizzes/01-tyres.yaml:85:18 the lesson has no objective "fix-puncture" | write one of: set-pressure',
    ],
  ],
  [
    'CMP-24 names a dangling term',
    [['lessons/01-tyres.mdx', '(term:psi)', '(term:pzi)']],
    [
      'lessons/01-tyres.mdx:16:180 no term has the id "pzi" | did you mean "psi"? Otherwise add it to lessons/glossary.yaml',
    ],
  ],
  [
    'CMP-24 names a dangling person',
    [['lessons/01-tyres.mdx', '(person:diallo)', '(person:nobody)']],
    ['lessons/01-tyres.mdx:35:289 no person has the id "nobody" | add them to lessons/people.yaml'],
  ],
  [
    'CMP-24 names a dangling place',
    [['lessons/01-tyres.mdx', '(place:utrecht)', '(place:delft)']],
    ['lessons/01-tyres.mdx:29:4 no place has the id "delft" | add it to lessons/places.yaml'],
  ],
  [
    'CMP-24 names a dangling lesson',
    [['lessons/01-tyres.mdx', '(lesson:chain)', '(lesson:brakes)']],
    [
      'lessons/01-tyres.mdx:39:23 no lesson has the id "brakes" | see the modules in lessons/course.yaml for the ids of lessons',
    ],
  ],
  [
    'CMP-24 names a dangling section',
    [['lessons/02-chain.mdx', '[§2](report:2)', '[§2](report:3)']],
    [
      'lessons/02-chain.mdx:16:425 no section of the source has the id "3" | see source.sections in lessons/course.yaml for the ids',
    ],
  ],
  [
    'CMP-24 names a dangling term of the frontmatter',
    [['lessons/01-tyres.mdx', 'terms: [sidewall, psi]', 'terms: [sidewall, bar]']],
    ['lessons/01-tyres.mdx:10:19 no term has the id "bar" | add it to lessons/glossary.yaml'],
  ],
  [
    'CMP-24 names a dangling section of the frontmatter',
    [['lessons/01-tyres.mdx', 'sections: ["1"]', 'sections: ["1", "7"]']],
    [
      'lessons/01-tyres.mdx:3:17 no section of the source has the id "7" | see source.sections in lessons/course.yaml for the ids',
    ],
  ],
  [
    'CMP-25 names an unknown person in a voice',
    [['lessons/01-tyres.mdx', '<Voice person="diallo"', '<Voice person="dialo"']],
    [
      'lessons/01-tyres.mdx:37:1 no person has the id "dialo" | did you mean "diallo"? Otherwise add them to lessons/people.yaml',
    ],
  ],
  [
    'CMP-25 names an unknown event in a voice',
    [['lessons/01-tyres.mdx', 'at="repair-day"', 'at="market-day"']],
    ['lessons/01-tyres.mdx:37:1 no event has the id "market-day" | add it to lessons/events.yaml'],
  ],
  [
    'CMP-26 names a check without an item',
    [['lessons/01-tyres.mdx', 'item="tyres.conversion"', 'item="tyres.pressure"']],
    [
      'lessons/01-tyres.mdx:31:1 no item has the id "tyres.pressure" | did you mean "tyres.where-pressure"? Otherwise add it to quizzes/01-tyres.yaml',
    ],
  ],
  [
    'CMP-26 refuses a check of an item that is held back',
    [['lessons/01-tyres.mdx', 'item="tyres.conversion"', 'item="tyres.flat-next-day"']],
    [
      'lessons/01-tyres.mdx:31:1 the item "tyres.flat-next-day" is held back for the final | ask an item with `use: lesson`',
    ],
  ],
  [
    "CMP-26 refuses a check of another lesson's item",
    [['lessons/01-tyres.mdx', 'item="tyres.conversion"', 'item="chain.order"']],
    [
      'lessons/01-tyres.mdx:31:1 the item "chain.order" belongs to another lesson | ask an item of quizzes/01-tyres.yaml',
    ],
  ],
  [
    'CMP-26 refuses to ask an item twice',
    [['lessons/01-tyres.mdx', 'item="tyres.conversion"', 'item="tyres.where-pressure"']],
    ['lessons/01-tyres.mdx:31:1 "tyres.where-pressure" stands twice in this lesson | keep one of the two'],
  ],
  [
    'CMP-22 names a link whose target does not follow at once',
    [['lessons/01-tyres.mdx', '[Utrecht](place:utrecht)', '[Utrecht] (place:utrecht)']],
    ['lessons/01-tyres.mdx:29:4 this is no link | write the target at once behind the text: [text](term:id)'],
  ],
  [
    'CMP-22 refuses a link in a heading',
    [['lessons/01-tyres.mdx', '## Flat again {', '## Flat [again](term:psi) {']],
    ['lessons/01-tyres.mdx:33:9 a link in a heading | link the words in the text below'],
  ],
  [
    'CMP-22 refuses a footnote',
    [
      ['lessons/01-tyres.mdx', 'every *month*', 'every month[^1]'],
      ['lessons/01-tyres.mdx', '', '\n[^1]: On average.\n'],
    ],
    [
      'lessons/01-tyres.mdx:27:29 footnotes are no part of a lesson | say it in the text',
      'lessons/01-tyres.mdx:65:1 footnotes are no part of a lesson | say it in the text',
    ],
  ],
]

describe('problems of lessons', () => {
  it.each(cases)('%s', (_title, edits, problems) => {
    expect(problemsWith(edits)).toEqual(problems)
  })
})
