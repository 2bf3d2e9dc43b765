import { optionsOf, type Finding, type ItemRule } from '../bank'
import type { ItemYaml } from '../../schemas/item-schema'

const blank = /(?:_{2,}|\.{3}|…)/
const article = /\b(an?)\s*$/i
const verb = /\b(is|was|has|are|were|have|these|those)\s*[:,]?\s*$/i
const plural = new Set(['are', 'were', 'have', 'these', 'those'])

/** What stands before the blank, or the whole of a stem that its options complete; null where the stem is complete. */
const leadIn = (stem: string): string | null => {
  const [before = '', after] = stem.split(blank)
  if (after !== undefined) return before
  return /[.?!]["”’)]*\s*$/.test(stem) ? null : before
}

const startsWithVowel = (text: string): boolean => /^[aeiou]/i.test(text)
const startsPlural = (text: string): boolean => /^\S*[^s\s]s\b/.test(text)

const completionsOf = (yaml: ItemYaml): { readonly text: string }[] =>
  yaml.kind === 'fill-in'
    ? yaml.answers.flatMap(({ accept }) => accept.map((text) => ({ text })))
    : optionsOf(yaml)

const cue = (message: string, hint: string): Finding[] => [{ path: ['stem'], message, hint }]

/** Finds a stem whose last word fits some of its answers and not the others. */
export const grammarCue: ItemRule = ({ yaml }) => {
  const before = leadIn(yaml.stem.trim())
  const completions = completionsOf(yaml)
  if (before === null || completions.length === 0) return []
  const found = article.exec(before)?.[1]
  if (found !== undefined) {
    const fits = completions.filter(({ text }) => startsWithVowel(text) === (found.toLowerCase() === 'an'))
    return fits.length === completions.length
      ? []
      : cue(
          `"${found}" fits ${fits.length} of ${completions.length} answers`,
          'write a(n), or move the article into the options',
        )
  }
  const last = verb.exec(before)?.[1]
  if (last === undefined) return []
  const fits = completions.filter(({ text }) => startsPlural(text) === plural.has(last.toLowerCase()))
  return fits.length === completions.length
    ? []
    : cue(
        `"${last}" fits ${fits.length} of ${completions.length} answers in number`,
        'make all options singular or all plural, or ask a whole question',
      )
}
