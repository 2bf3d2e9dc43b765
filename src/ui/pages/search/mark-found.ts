import { wordsIn } from '../../../core/search'
import './search.css'

/** The name of the highlight in the style sheets. */
const found = 'found'

/** Questions are not searched, so what stands in them was not found. */
const isSearched = (node: Node): boolean => node.parentElement?.closest('.check, .visually-hidden') === null

const rangesOf = (place: Element, words: ReadonlySet<string>): Range[] => {
  const ranges: Range[] = []
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!isSearched(node)) continue
    for (const { folded, start, end } of wordsIn(node.textContent ?? '')) {
      if (!words.has(folded)) continue
      const range = document.createRange()
      range.setStart(node, start)
      range.setEnd(node, end)
      ranges.push(range)
    }
  }
  return ranges
}

/**
 * Marks found words in a part of a page until the learner clicks, presses Esc or leaves. The text is painted over and
 * never changed (CSS Custom Highlight API); a browser without it shows the part alone.
 *
 * @param words folded
 * @returns takes the marks away
 */
export const markFound = (place: Element, words: readonly string[]): (() => void) => {
  const canPaint = typeof Highlight !== 'undefined'
  const events = new AbortController()
  const clear = () => {
    events.abort()
    place.removeAttribute('data-found')
    if (canPaint) CSS.highlights.delete(found)
  }
  const { signal } = events
  window.addEventListener('click', clear, { signal })
  window.addEventListener('keydown', ({ key }) => key === 'Escape' && clear(), { signal })
  place.setAttribute('data-found', '')
  if (canPaint) CSS.highlights.set(found, new Highlight(...rangesOf(place, new Set(words))))
  return clear
}
