import type { CoveredParagraph, CoveredSection } from '../schemas/coverage-schema'

/** Where the table is kept for people, below the course's folder. */
export const coveragePage = 'docs/coverage.md'

/** What the table names besides its list. */
export interface CoverageNames {
  readonly source: {
    readonly title: string
    readonly sections: readonly { readonly id: string; readonly title: string }[]
  }
  /** Files of the lessons by id, relative to the course's folder. */
  readonly lessons: ReadonlyMap<string, string>
}

const isTaught = ({ segments }: CoveredParagraph): boolean => segments !== undefined

const count = (paragraphs: readonly CoveredParagraph[]): string =>
  `${paragraphs.filter(isTaught).length} / ${paragraphs.length}`

/** Counts what is taught in all, and what has a reason why nothing teaches it: each paragraph has one of the two. */
const countAll = (sections: readonly CoveredSection[]): string => {
  const all = sections.flatMap(({ paragraphs }) => paragraphs)
  return `${count(all)} · with a reason why not: ${all.filter((paragraph) => !isTaught(paragraph)).length}`
}

/** Counts what is taught, by section and in total, as `section 2.1: 4 / 4`. */
export const countTaught = (sections: readonly CoveredSection[]): string[] => [
  ...sections.map(({ section, paragraphs }) => `section ${section}: ${count(paragraphs)}`),
  `total: ${countAll(sections)}`,
]

const cell = (text: string): string => text.replaceAll('|', '\\|')

const linkTo = (segment: string, { lessons }: CoverageNames): string => {
  const [lesson = ''] = segment.split('#')
  return `[${segment}](../${lessons.get(lesson) ?? ''})`
}

const rowOf = ({ number, about, segments, none }: CoveredParagraph, names: CoverageNames): string => {
  const where = segments?.map((segment) => linkTo(segment, names)).join(', ') ?? `none: ${cell(none ?? '')}`
  return `| ${number} | ${cell(about)} | ${where} |`
}

/** Writes the table of what teaches which paragraph, as Markdown. */
export const formatCoverage = (sections: readonly CoveredSection[], names: CoverageNames): string => {
  const tables = sections.map(({ section, paragraphs }) =>
    [
      `## ${section} ${names.source.sections.find(({ id }) => id === section)?.title ?? ''}`.trim(),
      '',
      `Taught: ${count(paragraphs)}.`,
      '',
      '| paragraph | about | taught in |',
      '|---|---|---|',
      ...paragraphs.map((paragraph) => rowOf(paragraph, names)),
    ].join('\n'),
  )
  return [
    `# What teaches which paragraph of “${names.source.title}”`,
    'Written by `npm run coverage` from `lessons/coverage.yaml`: change that file, not this one.',
    `Paragraphs taught, of all: ${countAll(sections)}.`,
    ...tables,
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n')
}
