const segmentOf = (element: Element | null | undefined): number | null => {
  const slot = element?.closest('[data-segment]')?.getAttribute('data-segment')
  return slot === null || slot === undefined ? null : Number(slot)
}

/** How far down the window a segment begins to be the one that is read. */
const readingLine = 0.4

/** Finds the segment at the top of the window; null above the first. */
export const segmentAtTop = (text: HTMLElement): number | null => {
  const line = window.innerHeight * readingLine
  const begun = [...text.querySelectorAll('[data-segment]')].filter(
    (segment) => segment.getBoundingClientRect().top <= line,
  )
  return segmentOf(begun.at(-1))
}

/** Finds the segment that asks an item, or the first that cites one of its sections. */
export const segmentForItem = (
  text: HTMLElement,
  item: string,
  sections: readonly string[],
): number | null => {
  const asked = segmentOf(text.querySelector(`[data-item="${CSS.escape(item)}"]`))
  if (asked !== null) return asked
  const cited = sections.map((section) => text.querySelector(`[data-section="${CSS.escape(section)}"]`))
  return segmentOf(cited.find((element) => element !== null))
}

const headingOf = (text: HTMLElement | null, segment: number) =>
  text?.querySelector<HTMLElement>(`[data-segment="${segment}"] h2`)

/** Moves to a segment. Its heading takes focus, so that reading goes on from there. */
export const goToSegment = (text: HTMLElement | null, segment: number): void => {
  headingOf(text, segment)?.focus({ preventScroll: true })
  scrollToSegment(text, segment)
}

/** Brings a segment to the top of the window and leaves focus where it is. */
export const scrollToSegment = (text: HTMLElement | null, segment: number): void => {
  // At once: a smooth way would pass the ends of segments that nobody has read.
  headingOf(text, segment)?.scrollIntoView({ block: 'start', behavior: 'instant' })
}
