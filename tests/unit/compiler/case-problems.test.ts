import { describe, expect, it } from 'vitest'
import { fixtureCourse, problemsWith, type Edit } from './course-with'

const file = 'lessons/cases/repair-day.yaml'
const noChoices = `  - id: stuck
    title: Stuck
    text: Nobody has a pump.
    source: "1"
    choices: []
endings:
`

const cases: readonly (readonly [title: string, edits: readonly Edit[], problems: readonly string[]])[] = [
  [
    'CAS-1 names a choice without a reason',
    [[file, '        why: A heavy', '        # A heavy']],
    [
      'lessons/cases/repair-day.yaml:34:9 "why" is missing | write the reason for the quality, from the source',
    ],
  ],
  [
    'CAS-1 names a scene without a source',
    [[file, '    source: "1"\n', '']],
    [
      'lessons/cases/repair-day.yaml:9:5 "source" is missing | write a section of the source in quotes, or a list of them',
    ],
  ],
  [
    'CAS-1 names an unknown quality',
    [[file, 'quality: mixed', 'quality: fine']],
    ['lessons/cases/repair-day.yaml:44:18 "quality" is "fine" | write one of: better, mixed, worse'],
  ],
  [
    'CAS-1 names a scene without choices, which is a dead end',
    [[file, 'endings:\n', noChoices]],
    [
      'lessons/cases/repair-day.yaml:50:14 "choices" holds 0 entries; it must hold at least 2 entries | write 2 to 4 choices, each with id, text, goes, result, quality and why',
    ],
  ],
  [
    'CAS-1 refuses a file name that is no id',
    [['lessons/cases/Repair_day.yaml', '', 'module: wheels']],
    [
      'lessons/cases/Repair_day.yaml:1:1 the name of this file has the wrong form | name it after the id of the case: small letters, digits and hyphens, such as first-day.yaml',
    ],
  ],
  [
    'CAS-2 names an unknown module',
    [[file, 'module: wheels', 'module: wheel']],
    [
      'lessons/cases/repair-day.yaml:1:9 no module has the id "wheel" | did you mean "wheels"? Otherwise see the modules in lessons/course.yaml',
    ],
  ],
  [
    'CAS-2 names an unknown section',
    [[file, '["1"]', '["1", "9"]']],
    [
      'lessons/cases/repair-day.yaml:29:19 the source has no section "9" | add it to source.sections in lessons/course.yaml',
    ],
  ],
  [
    'CAS-3 names an unknown target',
    [[file, 'goes: splinter', 'goes: spliter']],
    [
      'lessons/cases/repair-day.yaml:16:15 no scene and no ending has the id "spliter" | did you mean "splinter"? Otherwise write the id of one of: first-look, splinter, rides-on, fourth-flat',
    ],
  ],
  [
    'CAS-3 names an id that stands twice',
    [[file, 'endings:\n', 'endings:\n  - { id: splinter, title: Twice, text: Twice }\n']],
    [
      'lessons/cases/repair-day.yaml:47:11 the id "splinter" stands twice | scenes and endings share their ids; give each an id of its own, and each choice of a scene too',
    ],
  ],
  [
    'CAS-3 names a choice that stands twice in its scene',
    [[file, '- id: b', '- id: a']],
    [
      'lessons/cases/repair-day.yaml:20:13 the id "a" stands twice | scenes and endings share their ids; give each an id of its own, and each choice of a scene too',
    ],
  ],
  [
    'CAS-4 names the choice that closes a loop',
    [[file, 'goes: rides-on', 'goes: first-look']],
    [
      'lessons/cases/repair-day.yaml:36:15 this choice closes a loop: first-look → splinter → first-look | let it go to a later scene or to an ending; learners can always go back by themselves',
    ],
  ],
  [
    'CAS-4 names a choice that leads back to its own scene',
    [[file, 'goes: rides-on', 'goes: splinter']],
    [
      'lessons/cases/repair-day.yaml:36:15 this choice closes a loop: splinter → splinter | let it go to a later scene or to an ending; learners can always go back by themselves',
    ],
  ],
  [
    'CAS-4 names an ending that no road leads to',
    [[file, 'goes: fourth-flat', 'goes: rides-on']],
    [
      'lessons/cases/repair-day.yaml:50:9 no road leads to the ending "fourth-flat" | let a choice go to it, or take it away',
    ],
  ],
  [
    'CAS-4 names a scene that no road leads to',
    [[file, 'goes: splinter', 'goes: rides-on']],
    [
      'lessons/cases/repair-day.yaml:26:9 no road leads to the scene "splinter" | let a choice go to it, or take it away',
    ],
  ],
]

describe('problems of a case', () => {
  it.each(cases)('%s', (_title, edits, problems) => {
    expect(problemsWith(edits)).toEqual(problems)
  })
})

describe('a case without problems', () => {
  it('CAS-5 is named in its module, and is not part of it else', () => {
    const { course, cases: read } = fixtureCourse()
    expect(course.modules.map(({ id, cases: titles }) => [id, titles])).toEqual([
      ['wheels', [{ id: 'repair-day', title: 'The third flat in a week' }]],
      ['drive', []],
    ])
    expect(read.map(({ id, scenes }) => [id, scenes.map(({ source }) => source)])).toEqual([
      ['repair-day', [['1'], ['1']]],
    ])
  })
})
