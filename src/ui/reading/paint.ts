/** Names of the highlights in the style sheets: what the learner highlighted, and the sentence that is spoken. */
export type PaintName = 'own' | 'spoken'

/**
 * Paints ranges over the text, which itself stays as it is. Browsers without the CSS Custom Highlight API (Firefox
 * before 140, Safari before 17.2) paint nothing; what was highlighted is in the lists all the same.
 *
 * @returns takes the paint of these ranges away
 */
export const paint = (name: PaintName, ranges: readonly Range[]): (() => void) => {
  if (typeof Highlight === 'undefined') return () => undefined
  const highlight = CSS.highlights.get(name) ?? new Highlight()
  for (const range of ranges) highlight.add(range)
  CSS.highlights.set(name, highlight)
  return () => ranges.forEach((range) => highlight.delete(range))
}
