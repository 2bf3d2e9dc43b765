import { describe, expect, it } from 'vitest'
import { fixtureCourse, problemsWith, type Edit } from './course-with'

const parts = 'lessons/figures/bicycle-parts.yaml'
const chain = 'lessons/02-chain.mdx'

const cases: readonly (readonly [title: string, edits: readonly Edit[], problems: readonly string[]])[] = [
  [
    'FIG-1 names an unknown kind',
    [[parts, 'kind: grid', 'kind: gird']],
    [/^lessons\/figures\/bicycle-parts\.yaml:1:7 unknown kind "gird" \| write one of: grid/.source],
  ],
  [
    'FIG-1 names a misspelt field of a part',
    [[parts, 'title: Roller chain', 'titl: Roller chain']],
    [
      `${parts}:9:32 unknown field "titl" | did you mean "title"? Otherwise known here: id, label, title, text`,
    ],
  ],
  [
    'FIG-1 refuses a figure without a source',
    [[parts, 'sections: ["1"]\nbeyond: [ISO 8090:1990]\n', '']],
    [
      `${parts}:2:8 the figure names no source | write \`sections:\` with sections of the source, or \`beyond:\` with documents`,
    ],
  ],
  [
    'FIG-2 names a section that the source does not have',
    [[parts, 'sections: ["1"]', 'sections: ["7"]']],
    [`${parts}:4:12 the source has no section "7" | add it to source.sections in lessons/course.yaml`],
  ],
  [
    'FIG-2 names a part that is in no list of the figure',
    [[parts, 'cells: [chain, bell]', 'cells: [chian, bell]']],
    [`${parts}:16:38 no cell has the id "chian" | add the cell`],
  ],
  [
    'FIG-2 names a part that stands twice',
    [[parts, 'cells: [chain, bell]', 'cells: [chain, tyre]']],
    [`${parts}:16:45 the cell in the grouping "often" "tyre" stands twice | keep one of the two`],
  ],
  [
    'FIG-3 names a figure that no file holds',
    [[chain, '<Figure id="bicycle-parts" show="where" />', '<Figure id="bicycle-part" />']],
    [
      `${chain}:44:1 no figure has the id "bicycle-part" | did you mean "bicycle-parts"? Otherwise add lessons/figures/bicycle-part.yaml`,
      `${parts}:1:1 no lesson shows the figure "bicycle-parts" | write <Figure id="bicycle-parts" /> where it teaches something, or take the file away`,
    ],
  ],
  [
    'FIG-3 names a view that the figure does not have',
    [[chain, 'show="where"', 'show="when"']],
    [`${chain}:44:1 the figure "bicycle-parts" cannot show "when" | write one of: often, where`],
  ],
]

describe('figures', () => {
  it.each(cases)('%s', (_, edits, expected) => {
    const found = problemsWith(edits)
    expect(found).toHaveLength(expected.length)
    expected.forEach((text, index) =>
      expect(found[index]).toEqual(text.startsWith('^') ? expect.stringMatching(new RegExp(text)) : text),
    )
  })

  it('FIG-2 calls nothing dangling that points into a file with problems', () => {
    const found = problemsWith([
      [parts, 'kind: grid', 'kind: gird'],
      [chain, 'show="where"', 'show="when"'],
    ])
    expect(found.map((line) => line.split(' ')[0])).toEqual([`${parts}:1:7`])
  })

  it('FIG-4 count their documents among the sources beyond the report, for the lesson that shows them', () => {
    expect(fixtureCourse().course.beyond).toContainEqual({ lesson: 'chain', source: 'ISO 8090:1990' })
  })
})
