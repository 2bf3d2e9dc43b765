import type { Span } from '../../core/notebook'

/** The running text of a segment as one string, and the nodes that it is made of. */
export interface SegmentText {
  readonly text: string
  readonly nodes: readonly { readonly node: Text; readonly start: number }[]
}

/** Questions, figures, fields, notes that are opened, and what the eye does not see are no running text. */
const apart =
  '.check, .figure, .task-note, .segment-tools, .inline-note, .visually-hidden, .report-link, button'
const blocks = 'p, li, td, th, h2, h3, h4, figcaption span, figcaption b'

/** Between two blocks there is a line's end, so that no word or sentence runs over. */
const blockEnd = '\n'

/** Reads the running text of a segment, in the order of the page. */
export const readSegment = (segment: Element): SegmentText => {
  const nodes: { node: Text; start: number }[] = []
  let text = ''
  let block: Element | null | undefined
  const walker = document.createTreeWalker(segment, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.closest(apart)) continue
    const around = node.parentElement?.closest(blocks)
    if (text !== '' && around !== block) text += blockEnd
    block = around
    nodes.push({ node, start: text.length })
    text += node.data
  }
  return { text, nodes }
}

/** The range of a page that a span of a segment's text covers; null where nothing of it is there. */
export const rangeOf = ({ nodes }: SegmentText, { start, end }: Span): Range | null => {
  const first = nodes.find((one) => one.start + one.node.length > start)
  const last = nodes.filter((one) => one.start < end).at(-1)
  if (!first || !last || last.start < first.start) return null
  const range = document.createRange()
  range.setStart(first.node, Math.max(0, start - first.start))
  range.setEnd(last.node, Math.min(last.node.length, end - last.start))
  return range
}

/** The span of a segment's text that a range of the page covers; null where they have nothing in common. */
export const spanOf = ({ nodes }: SegmentText, range: Range): Span | null => {
  const touched = nodes.filter(({ node }) => range.intersectsNode(node))
  const first = touched[0]
  const last = touched.at(-1)
  if (!first || !last) return null
  const start = first.start + (range.startContainer === first.node ? range.startOffset : 0)
  const end = last.start + (range.endContainer === last.node ? range.endOffset : last.node.length)
  return end > start ? { start, end } : null
}

/** The paragraphs of a segment's text: spans between the ends of blocks. */
export const paragraphsOf = ({ text }: SegmentText): Span[] => {
  let start = 0
  return text.split(blockEnd).flatMap((line) => {
    const span = { start, end: start + line.length }
    start = span.end + blockEnd.length
    return line.trim() === '' ? [] : [span]
  })
}
