import type { Span } from '../../core/notebook'

const byRule = (line: string): Span[] =>
  [...line.matchAll(/[^.!?…]+[.!?…]*["”’)\]]*\s*/gu)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }))

const byLanguage = (line: string, language: string): Span[] =>
  [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(line)].map(({ index, segment }) => ({
    start: index,
    end: index + segment.length,
  }))

/**
 * Parts a text into sentences; none runs over the end of a line. By the rules of Unicode where the browser knows them
 * (Firefox from 125 on), else by the marks that end sentences.
 */
export const sentencesIn = (text: string, language: string): Span[] => {
  let lineStart = 0
  return text.split('\n').flatMap((line) => {
    const from = lineStart
    lineStart += line.length + 1
    const spans = 'Segmenter' in Intl ? byLanguage(line, language) : byRule(line)
    return spans.flatMap(({ start, end }) => {
      const said = line.slice(start, end)
      if (!/[\p{L}\p{N}]/u.test(said)) return []
      return [{ start: from + start, end: from + start + said.trimEnd().length }]
    })
  })
}
