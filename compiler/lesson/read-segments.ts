import type { Heading, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { errorAt, warningAt, type Position, type Problem } from '../problem'
import { countWords, plainText } from './plain-text'
import { positionOfNode } from './read-nodes'

export interface ParsedSegment {
  readonly id: string
  readonly title: string
  readonly words: number
  readonly hasCheck: boolean
  readonly position: Position
}

export interface Outline {
  readonly segments: readonly ParsedSegment[]
  /** Words of the whole lesson, with what stands before the first segment. */
  readonly words: number
  /** What its paragraphs say, without markup; tables and headings are no sentences. */
  readonly paragraphs: readonly string[]
  readonly problems: readonly Problem[]
}

const fewestWords = 60
const mostWords = 190
const longestRunWithoutCheck = 2

/** Reads the id out of `## Title {/* id: name *​/}`. */
export const segmentIdOf = (heading: Heading): string | undefined => {
  const last = heading.children.filter((child) => child.type === 'mdxTextExpression').at(-1)
  return last?.type === 'mdxTextExpression'
    ? /^\/\*\s*id:\s*([a-z0-9-]+)\s*\*\/$/.exec(last.value)?.[1]
    : undefined
}

export const segmentTitleOf = (heading: Heading): string => plainText(heading).replace(/\s+/g, ' ').trim()

const slugOf = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')

const holdsCheck = (nodes: readonly RootContent[]): boolean => {
  let found = false
  for (const node of nodes) {
    visit(node, (inner) => {
      if ('name' in inner && inner.name === 'Check') found = true
    })
  }
  return found
}

const wordsOf = (nodes: readonly RootContent[]): number =>
  nodes.reduce((sum, node) => sum + countWords(plainText(node)), 0)

/** Parts a lesson at its `##` headings: what stands before the first, and each heading with what follows it. */
export const splitAtHeadings = (
  tree: Root,
): { readonly hook: RootContent[]; readonly parts: { heading: Heading; body: RootContent[] }[] } => {
  const hook: RootContent[] = []
  const parts: { heading: Heading; body: RootContent[] }[] = []
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 2) parts.push({ heading: node, body: [] })
    else (parts.at(-1)?.body ?? hook).push(node)
  }
  return { hook, parts }
}

const checkIds = (file: string, headings: readonly Heading[]): Problem[] => {
  const seen = new Set<string>()
  return headings.flatMap((heading) => {
    const position = positionOfNode(heading)
    const id = segmentIdOf(heading)
    if (id === undefined) {
      const title = segmentTitleOf(heading)
      const hint = `write ## ${title} {/* id: ${slugOf(title)} */}; the id then never changes`
      return [errorAt(file, position, 'this segment has no id', hint)]
    }
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    return [
      errorAt(file, position, `the segment id "${id}" stands twice`, 'give each segment an id of its own'),
    ]
  })
}

const checkLengths = (file: string, segments: readonly ParsedSegment[]): Problem[] =>
  segments.flatMap(({ id, words, position }) => {
    if (words >= fewestWords && words <= mostWords) return []
    const message = `the segment "${id}" has ${words} words`
    return [warningAt(file, position, message, `keep segments between ${fewestWords} and ${mostWords} words`)]
  })

const checkRhythm = (file: string, segments: readonly ParsedSegment[]): Problem[] => {
  let run = 0
  return segments.flatMap(({ hasCheck, position }) => {
    run = hasCheck ? 0 : run + 1
    if (run !== longestRunWithoutCheck + 1) return []
    const message = `no <Check> in ${run} segments up to here`
    return [warningAt(file, position, message, 'ask an item at least in every third segment')]
  })
}

const paragraphsIn = (tree: Root): string[] => {
  const paragraphs: string[] = []
  visit(tree, 'paragraph', (paragraph) => {
    paragraphs.push(plainText(paragraph))
  })
  return paragraphs
}

/** Reads the segments of a lesson and counts its words. */
export const readSegments = (file: string, tree: Root): Outline => {
  const { hook, parts } = splitAtHeadings(tree)
  const segments = parts.flatMap(({ heading, body }) => {
    const id = segmentIdOf(heading)
    const position = positionOfNode(heading)
    const rest = {
      title: segmentTitleOf(heading),
      words: wordsOf(body),
      hasCheck: holdsCheck(body),
      position,
    }
    return id === undefined ? [] : [{ id, ...rest }]
  })
  const headings = parts.map((part) => part.heading)
  const words = wordsOf(hook) + wordsOf(headings) + segments.reduce((sum, segment) => sum + segment.words, 0)
  const problems = [
    ...checkIds(file, headings),
    ...checkLengths(file, segments),
    ...checkRhythm(file, segments),
  ]
  const outline = { segments, words, paragraphs: paragraphsIn(tree) }
  if (parts.length > 0) return { ...outline, problems }
  const hint = 'part the lesson with lines such as ## Title {/* id: name */}'
  return { ...outline, problems: [errorAt(file, positionOfNode(tree), 'no segments', hint)] }
}
