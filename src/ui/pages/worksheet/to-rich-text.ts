import type { FilledWorksheet } from './filled-worksheet'

const isPlain = (code: number): boolean => code >= 32 && code < 128

/**
 * Escapes a text for RTF: what is markup by a backslash, what is not ASCII as `\u` with the signed 16-bit number of
 * each UTF-16 unit and a `?` for readers that know no Unicode (RTF 1.9.1, "Unicode RTF").
 */
const escape = (text: string): string =>
  Array.from({ length: text.length }, (_, index) => {
    const character = text.charAt(index)
    const code = text.charCodeAt(index)
    if (character === '\\' || character === '{' || character === '}') return `\\${character}`
    if (character === '\n') return '\\line '
    if (character === '\t') return '\\tab '
    if (code < 32) return ''
    return isPlain(code) ? character : `\\u${code > 0x7fff ? code - 0x10000 : code}?`
  }).join('')

const styles = [
  '{\\stylesheet{\\s0\\sa120\\fs22 Normal;}',
  '{\\s1\\sb240\\sa160\\b\\fs36\\outlinelevel0 heading 1;}',
  '{\\s2\\sb200\\sa80\\keepn\\b\\fs26\\outlinelevel1 heading 2;}}',
].join('')

const heading = (level: 1 | 2, text: string): string =>
  level === 1
    ? `{\\pard\\s1\\sb240\\sa160\\b\\fs36\\outlinelevel0 ${escape(text)}\\par}`
    : `{\\pard\\s2\\sb200\\sa80\\keepn\\b\\fs26\\outlinelevel1 ${escape(text)}\\par}`

const paragraph = (text: string): string => `{\\pard\\s0\\sa120\\fs22 ${escape(text)}\\par}`

/** Ballot boxes, empty and with a check. */
const boxes = { done: '\u2611', open: '\u2610' } as const

/**
 * Writes a worksheet as Rich Text, which Word, LibreOffice, Pages and Google Docs open as a document with headings.
 *
 * @returns ASCII alone
 */
export const toRichText = ({ title, fields, checksTitle, checks, origin }: FilledWorksheet): string =>
  [
    '{\\rtf1\\ansi\\ansicpg1252\\deff0\\uc1{\\fonttbl{\\f0\\fswiss\\fcharset0 Calibri;}}',
    styles,
    heading(1, title),
    ...fields.flatMap(({ label, text }) => [heading(2, label), paragraph(text.replaceAll('\r\n', '\n'))]),
    heading(2, checksTitle),
    ...checks.map(({ text, done }) => paragraph(`${done ? boxes.done : boxes.open} ${text}`)),
    paragraph(origin),
    '}',
  ].join('\n')
