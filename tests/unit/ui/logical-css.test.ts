import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const folder = new URL('../../../src/', import.meta.url)
const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.css'),
)

/** Properties and values that name a side of the screen and not of the text. */
const physical =
  /(?:^|[\s;{])(?:left|right|top|bottom|(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right|top|bottom)(?:-\w+)?|border-(?:top|bottom)-(?:left|right)-radius|(?:min-|max-)?(?:width|height))\s*:|(?:text-align|float|clear|caption-side|resize)\s*:\s*(?:left|right)\b/

const faults = (css: string): string[] =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@(?:media|container|page)[^{]*/g, '')
    .split('\n')
    .filter((line) => physical.test(line))
    .map((line) => line.trim())

describe('the style sheets', () => {
  it('LNG-8 name the sides of the text, never those of the screen', () => {
    expect(sheets.length).toBeGreaterThan(20)
    const found = sheets.flatMap((path) =>
      faults(readFileSync(new URL(path, folder), 'utf8')).map((line) => `${path}: ${line}`),
    )
    expect(found).toEqual([])
  })

  it.each(['margin-left: 1rem;', 'left: 0;', 'text-align: right;', 'width: 100%;', 'max-height: 2rem;'])(
    'LNG-8 finds %j',
    (line) => {
      expect(faults(`.a {\n  ${line}\n}`)).toEqual([line])
    },
  )
})
