import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const ui = join(import.meta.dirname, '../../../src/ui')
const sheets = readdirSync(ui, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => ({ file: relative(ui, join(ui, file)), text: readFileSync(join(ui, file), 'utf8') }))
const tokens = sheets.find(({ file }) => file === join('styles', 'tokens.css'))?.text ?? ''

/** Lines of all style sheets but those where values are given that match a pattern, with their files. */
const lines = (pattern: RegExp, except: readonly string[] = []) =>
  sheets
    .filter(({ file }) => !except.includes(file))
    .flatMap(({ file, text }) =>
      text
        .split('\n')
        .filter((line) => pattern.test(line) && !/^\s*(?:\/?\*|@)/.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    )

type Theme = Readonly<Record<string, string>>

/** The tokens that a block declares. */
const declared = (block: string): Theme =>
  Object.fromEntries(
    [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  )

/** The block behind a media query, or the first one of the file. */
const block = (query: string): Theme => {
  const start = query === '' ? 0 : tokens.indexOf(`@media ${query} {`)
  if (start < 0) throw new Error(`No block for ${query}`)
  return declared(tokens.slice(start, tokens.indexOf('\n}\n', start)))
}

const light = block('')
const dark = { ...light, ...block('(prefers-color-scheme: dark)') }
const more = block('(prefers-contrast: more)')
const moreDark = block('(prefers-contrast: more) and (prefers-color-scheme: dark)')

/** Relative luminance of a colour `#rrggbb` (WCAG 2.2, definitions). */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2, definitions). */
const contrast = (theme: Theme, one: string, other: string): number => {
  const [low = 0, high = 0] = [one, other].map((name) => luminance(theme[name] ?? '')).sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

const grounds = ['--paper', '--surface', '--sunken']
const text = [
  ...grounds.flatMap((ground) =>
    ['--ink', '--ink-soft', '--accent', '--accent-strong', '--warm', '--good', '--bad'].map((ink) => [
      ink,
      ground,
    ]),
  ),
  ['--ink', '--accent-soft'],
  ['--accent-strong', '--accent-soft'],
  ['--ink', '--warm-soft'],
  ['--warm', '--warm-soft'],
  ['--ink', '--good-soft'],
  ['--good', '--good-soft'],
  ['--ink', '--bad-soft'],
  ['--bad', '--bad-soft'],
  ['--on-accent', '--accent'],
  ['--on-accent', '--accent-strong'],
]
const edges = grounds.flatMap((ground) =>
  ['--edge-strong', '--focus', '--accent'].map((edge) => [edge, ground]),
)

const below = (theme: Theme, pairs: readonly (readonly string[])[], least: number) =>
  pairs
    .map(([one = '', other = '']) => ({ pair: `${one} on ${other}`, ratio: contrast(theme, one, other) }))
    .filter(({ ratio }) => !(ratio >= least))

describe('the style sheets', () => {
  it('DES-1 name no colour of their own: all stand in the tokens', () => {
    expect(
      lines(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)\(/i, [
        join('styles', 'tokens.css'),
        join('styles', 'print.css'),
      ]),
    ).toEqual([])
  })

  it('DES-1 use no custom property that nobody declares', () => {
    const used = new Set(
      sheets.flatMap(({ text: css }) => [...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name)),
    )
    const known = new Set(
      sheets.flatMap(({ text: css }) => [...css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name)),
    )
    expect([...used].filter((name) => !known.has(name))).toEqual([])
  })

  it('DES-3 let everything that moves take less than 300 ms, and nothing where less motion is asked for', () => {
    // What appears after a wait takes no time to do it.
    const appearsLate = /animation: [\w-]+ (?:0s|1ms) \d+m?s (?:both|forwards);/
    const moving = lines(/transition|animation|\d+m?s\b/, [join('styles', 'tokens.css')])
    const own = moving.filter((line) => /\d+m?s\b/.test(line) && !appearsLate.test(line))
    expect(own).toEqual([])
    expect(Number.parseInt(light['--motion'] ?? '', 10)).toBeLessThan(300)
    expect(block('(prefers-reduced-motion: reduce)')['--motion']).toBe('0ms')
  })

  it('DES-4 measure the window in dvh alone, which leaves out the bars of a phone’s browser', () => {
    // On paper there is no window: there the certificate is as high as the sheet.
    expect(lines(/\d(?:vh|svh|lvh)\b/, [join('pages', 'certificate', 'certificate.css')])).toEqual([])
  })
})

describe('the colours', () => {
  it.each([
    ['light', light],
    ['dark', dark],
  ])('DES-5 are 4.5 to 1 for text and 3 to 1 for edges and focus, %s', (_, theme) => {
    expect(below(theme, text, 4.5)).toEqual([])
    expect(below(theme, edges, 3)).toEqual([])
  })

  it.each([
    ['light', { ...light, ...more }],
    ['dark', { ...dark, ...more, ...moreDark }],
  ])(
    'DES-6 are 7 to 1 for text and 4.5 to 1 for every edge where more contrast is asked for, %s',
    (_, theme) => {
      expect(below(theme, text, 7)).toEqual([])
      expect(below(theme, [...edges, ...grounds.map((ground) => ['--edge', ground])], 4.5)).toEqual([])
    },
  )

  it('DES-6 are as far apart in the dark by choice as by the device', () => {
    expect(block('screen and (prefers-contrast: more)')).toEqual(moreDark)
  })
})
