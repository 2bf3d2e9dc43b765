import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCheck, runCoverage } from '../../../compiler'
import { paragraphHash, sourceParagraphs } from '../../../compiler/source-coverage/source-paragraphs'
import { fixtureDir, problemsWith } from './course-with'

const source = `# THE HANDBOOK

1 Tyres ... 3
2 The chain ... 5

## 1. TYRES AND TUBES

Pump twice a month. A soft tyre

wears at its sides.

- **Feel** the tyre.
- Read the [number](#) on it.

## » 2. THE CHAIN

12

Oil it when it squeaks.

2.1 WEAR

A long chain wears the wheels.
`
const openings = [
  'Pump twice a month. A soft tyre wears at its sides.',
  '- Feel the tyre.',
  '- Read the number on it.',
  'Oil it when it squeaks.',
  'A long chain wears the wheels.',
]
const hashes = openings.map(paragraphHash)

const list = `- section: "1"
  paragraphs:
    - { number: 1, about: when to pump, hash: "${hashes[0]}", segments: [tyres#reading-the-tyre] }
    - { number: 2, about: the hand, hash: "${hashes[1]}", segments: [tyres#reading-the-tyre, chain#clean-first] }
    - { number: 3, about: the side of it, hash: "${hashes[2]}", none: it is a picture }
- section: "2"
  paragraphs:
    - { number: 1, about: when to oil, hash: "${hashes[3]}", segments: [chain#clean-first] }
- section: "2.1"
  paragraphs:
    - { number: 1, about: why to measure, hash: "${hashes[4]}", segments: [chain#longer] }
`
const counts = [
  'section 1: 2 / 3',
  'section 2: 1 / 1',
  'section 2.1: 1 / 1',
  'total: 4 / 5 · with a reason why not: 1',
]

let dir: string
let sourceDir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'course-'))
  cpSync(fixtureDir, dir, { recursive: true })
  sourceDir = join(dir, 'source')
  mkdirSync(sourceDir)
  writeFileSync(join(sourceDir, 'handbook.txt'), source)
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const page = () => join(dir, 'docs/coverage.md')
const write = (text: string) => writeFileSync(join(dir, 'lessons/coverage.yaml'), text)
/** Problems without the course's folder and with hints on the same line. */
const told = (lines: readonly string[]) =>
  lines.map((line) => line.replace(/^\S*?(lessons|docs|source)\//, '$1/').replace('\n    ', ' | '))

describe('paragraphs of a source', () => {
  it('CMP-60 stand between blank lines or are items of a list, and go on over a page break', () => {
    const found = sourceParagraphs(new Map([['handbook.txt', source]]), ['1', '2', '2.1'])
    expect(found.map(({ section, number, line }) => [section, number, line])).toEqual([
      ['1', 1, 8],
      ['1', 2, 12],
      ['1', 3, 13],
      ['2', 1, 19],
      ['2.1', 1, 23],
    ])
    expect(found.map(({ hash }) => hash)).toEqual(hashes)
  })

  it('CMP-60 are known by their words alone', () => {
    expect(paragraphHash('**Feel**  the\n[tyre](https://example.org).')).toBe(hashes[1])
    expect(paragraphHash('Feel the tyres.')).not.toBe(hashes[1])
    expect(hashes[0]).toMatch(/^[0-9a-f]{8}$/)
  })
})

const broken: readonly (readonly [title: string, from: string, to: string, problems: readonly string[]])[] = [
  [
    'CMP-61 names a segment that no lesson has',
    'chain#longer',
    'chain#long',
    [
      'lessons/coverage.yaml:11:72 no lesson has the segment "chain#long" | did you mean "chain#longer"? Otherwise write lesson#segment as the headings of the lesson have it',
    ],
  ],
  [
    'CMP-61 names a paragraph with neither segments nor a reason',
    ', none: it is a picture',
    '',
    [
      'lessons/coverage.yaml:5:7 nothing teaches paragraph 3 of section 1, and no reason is given | write `segments: [lesson#segment]`, or `none:` with the reason',
    ],
  ],
  [
    'CMP-61 names segments of which none cites the section',
    '[chain#longer]',
    '[tyres#reading-the-tyre]',
    [
      'lessons/coverage.yaml:11:71 no segment of paragraph 1 of section 2.1 names section 2.1 | add [§2.1](report:2.1) where the text has it from there, or name another segment',
    ],
  ],
  [
    'CMP-61 names a paragraph with both',
    'none: it',
    'segments: [tyres#reading-the-tyre], none: it',
    [
      'lessons/coverage.yaml:5:103 paragraph 3 of section 1 has segments and a reason for none | keep one of the two',
    ],
  ],
  [
    'CMP-61 names a gap in the numbers',
    'number: 3',
    'number: 4',
    [
      'lessons/coverage.yaml:5:17 paragraph 4 of section 1 stands in place 3 | list the paragraphs of a section from 1, without a gap',
    ],
  ],
  [
    'CMP-61 names a section that the source lacks, and one that the list lacks',
    'section: "2.1"',
    'section: "3"',
    [
      'lessons/coverage.yaml:1:1 section 2.1 is not listed | add it with its paragraphs',
      'lessons/coverage.yaml:9:12 the source has no section "3" | add it to source.sections in lessons/course.yaml',
    ],
  ],
  [
    'CMP-61 names a section that stands twice',
    'section: "2.1"',
    'section: "2"',
    [
      'lessons/coverage.yaml:1:1 section 2.1 is not listed | add it with its paragraphs',
      'lessons/coverage.yaml:9:12 section 2 stands twice | list each section once',
      'lessons/coverage.yaml:11:71 no segment of paragraph 1 of section 2 names section 2 | add [§2](report:2) where the text has it from there, or name another segment',
    ],
  ],
  [
    'CMP-61 holds a description to five words',
    'when to oil',
    'when it is time to oil',
    [
      'lessons/coverage.yaml:8:27 "about" has the wrong form: "when it is time to oil" | write what the paragraph is about, in your own words: one to five',
    ],
  ],
]

describe('the list of paragraphs', () => {
  it.each(broken)('%s', (_title, from, to, problems) => {
    expect(problemsWith([['lessons/coverage.yaml', '', list.replace(from, to)]])).toEqual(problems)
  })

  it('CMP-61 is not asked of a course', () => {
    expect(problemsWith([])).toEqual([])
    expect(runCheck(dir).exitCode).toBe(0)
  })
})

describe('coverage', () => {
  it('CMP-62 counts what is taught and writes the page that check asks for', () => {
    write(list)
    expect(told(runCheck(dir).lines)[0]).toBe(
      'docs/coverage.md:1:1  this page is not what lessons/coverage.yaml makes of it | run `npm run coverage`, which writes it',
    )
    expect(runCheck(dir).exitCode).toBe(1)
    expect(runCoverage(dir)).toEqual({ lines: counts, exitCode: 0 })
    expect(runCheck(dir).exitCode).toBe(0)
    const text = readFileSync(page(), 'utf8')
    expect(text).toContain('# What teaches which paragraph of “The Street Workshop Handbook”')
    expect(text).toContain('## 1 Tyres and tubes\n\nTaught: 2 / 3.\n')
    expect(text).toContain(
      '| 2 | the hand | [tyres#reading-the-tyre](../lessons/01-tyres.mdx), [chain#clean-first](../lessons/02-chain.mdx) |\n',
    )
    expect(text).toContain('| 3 | the side of it | none: it is a picture |\n')
    writeFileSync(page(), text.replace('the hand', 'the foot'))
    expect(runCheck(dir).exitCode).toBe(1)
  })

  it('CMP-62 writes nothing for a list with an error', () => {
    write(list.replace('chain#longer', 'chain#long'))
    const { lines, exitCode } = runCoverage(dir)
    expect(exitCode).toBe(1)
    expect(told(lines)[0]).toMatch(/^lessons\/coverage\.yaml:11:72 {2}no lesson has the segment/)
    expect(lines.at(-1)).toBe('docs/coverage.md stays as it was: mend these first.')
    expect(existsSync(page())).toBe(false)
  })

  it('CMP-62 tells a course without a list how to get one', () => {
    const { lines, exitCode } = runCoverage(dir)
    expect(exitCode).toBe(1)
    expect(told(lines)[0]).toBe(
      'lessons/coverage.yaml:1:1  the course does not list the paragraphs of its source | write this file; `npm run coverage -- --report DIR` prints its entries, see docs/authors.md',
    )
  })

  it('CMP-63 finds the list complete where the source has these paragraphs and no other', () => {
    write(list)
    const { lines, exitCode } = runCoverage(dir, sourceDir)
    expect(lines).toEqual([...counts, 'The list is complete and the source unchanged.'])
    expect(exitCode).toBe(0)
  })

  it('CMP-63 names what the source has and the list lacks, with the entry to add', () => {
    const { lines, exitCode } = runCoverage(dir, sourceDir)
    expect(exitCode).toBe(1)
    expect(lines).toHaveLength(6)
    expect(told(lines)[3]).toBe(
      `source/handbook.txt:19:1  paragraph 1 of section 2 (“Oil it when it squeaks. …”) is not in lessons/coverage.yaml | add { number: 1, about: …, hash: "${hashes[3]}", segments: [lesson#segment] }`,
    )
  })

  it('CMP-63 names a paragraph that the source has changed, and one that it has moved', () => {
    write(list)
    const changed = source.replace('Oil it when', 'Clean it when').replace('- **Feel** the tyre.\n', '')
    writeFileSync(join(sourceDir, 'handbook.txt'), changed)
    const { lines, exitCode } = runCoverage(dir, sourceDir)
    expect(exitCode).toBe(1)
    expect(told(lines).map((line) => line.replace(/ \|.*/, ''))).toEqual([
      'lessons/coverage.yaml:4:43  the source has no text with the hash of paragraph 2 of section 1',
      'lessons/coverage.yaml:5:17  paragraph 3 of section 1 is number 2 in the source',
      'lessons/coverage.yaml:8:46  the source has no text with the hash of paragraph 1 of section 2',
      'source/handbook.txt:18:1  paragraph 1 of section 2 (“Clean it when it squeaks. …”) is not in lessons/coverage.yaml',
      'docs/coverage.md stays as it was: mend these first.',
    ])
  })

  it('CMP-63 says that a folder holds no source', () => {
    write(list)
    const { lines, exitCode } = runCoverage(dir, join(dir, 'quizzes'))
    expect(exitCode).toBe(1)
    expect(lines[0]).toContain('no section of the source is found here')
    expect(runCoverage(dir, join(dir, 'nowhere')).lines[0]).toContain('cannot read: ENOENT')
  })
})
