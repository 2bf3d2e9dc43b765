import type { Heading, Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { didYouMean } from '../nearest'
import { errorAt, start, type Position, type Problem } from '../problem'
import { components, linkKinds, parseCourseLink, type LinkKind } from './components'
import { plainText } from './plain-text'

export interface LessonLink {
  readonly kind: LinkKind
  readonly target: string
  readonly position: Position
}

export interface LessonComponent {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** What stands in it, without markup, in one line. */
  readonly text: string
  readonly position: Position
}

/** What a lesson points at, and what in it is no part of the language that lessons are written in. */
export interface LessonNodes {
  readonly links: readonly LessonLink[]
  readonly components: readonly LessonComponent[]
  readonly problems: readonly Problem[]
}

type JsxNode = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>

export const positionOfNode = (node: { position?: Nodes['position'] }): Position =>
  node.position === undefined ? start : { line: node.position.start.line, column: node.position.start.column }

const isComment = (value: string): boolean => /^\s*(?:\/\*[\s\S]*?\*\/\s*)*$/.test(value)

const forbidden: Readonly<Partial<Record<Nodes['type'], readonly [message: string, hint: string]>>> = {
  mdxjsEsm: ['imports and exports are no part of a lesson', 'components are there without an import'],
  image: ['images are no part of a lesson', 'describe it in words, or in a table'],
  imageReference: ['images are no part of a lesson', 'describe it in words, or in a table'],
  linkReference: [
    'this link keeps its target elsewhere',
    'write the target behind the text: [text](term:id)',
  ],
  definition: ['this link keeps its target elsewhere', 'write the target behind the text: [text](term:id)'],
  footnoteReference: ['footnotes are no part of a lesson', 'say it in the text'],
  footnoteDefinition: ['footnotes are no part of a lesson', 'say it in the text'],
}

const checkAttributes = (file: string, name: string, node: JsxNode): Problem[] => {
  const allowed = components[name]
  if (!allowed) return []
  const known = [...allowed.required, ...allowed.optional]
  const problems: Problem[] = []
  const given = new Set<string>()
  for (const attribute of node.attributes) {
    const position = attribute.position ? positionOfNode(attribute) : positionOfNode(node)
    const label = attribute.type === 'mdxJsxAttribute' ? attribute.name : ''
    given.add(label)
    if (!known.includes(label)) {
      const fields = known.length > 0 ? `it takes: ${known.join(', ')}` : 'it takes nothing'
      problems.push(
        errorAt(file, position, `<${name}> takes no "${label}"`, didYouMean(label, known, fields)),
      )
    } else if (
      attribute.type !== 'mdxJsxAttribute' ||
      typeof attribute.value !== 'string' ||
      attribute.value === ''
    ) {
      problems.push(errorAt(file, position, `"${label}" of <${name}> is no text`, `write ${label}="…"`))
    }
  }
  for (const label of allowed.required.filter((one) => !given.has(one))) {
    const message = `<${name}> has no ${label}`
    problems.push(errorAt(file, positionOfNode(node), message, `write <${name} ${label}="…">`))
  }
  return problems
}

const checkElement = (file: string, node: JsxNode): Problem[] => {
  const name = node.name ?? ''
  if (Object.hasOwn(components, name)) return checkAttributes(file, name, node)
  const known = Object.keys(components)
  const isHtml = /^[a-z]/.test(name) || name === ''
  const message = isHtml ? `<${name}> is HTML` : `unknown component <${name}>`
  const hint = `lessons use Markdown and these components: ${known.join(', ')}`
  return [errorAt(file, positionOfNode(node), message, didYouMean(name, known, hint))]
}

const checkUrl = (file: string, url: string, position: Position): Problem[] => {
  if (parseCourseLink(url) !== null || /^(?:https?|mailto):/.test(url)) return []
  const hint = `write one of ${linkKinds.map((kind) => `${kind}:`).join(' ')} with an id, or https://`
  return [errorAt(file, position, `"${url}" is no link of a lesson`, hint)]
}

/** Finds where a part of a text stands; escapes before it on its line may shift the column. */
const positionIn = (node: Nodes, value: string, offset: number): Position => {
  const { line, column } = positionOfNode(node)
  const lines = value.slice(0, offset).split('\n')
  const last = lines.at(-1)?.length ?? 0
  return lines.length === 1
    ? { line, column: column + last }
    : { line: line + lines.length - 1, column: last + 1 }
}

/** What was meant as a link and is none is shown to learners as it stands. */
const checkText = (file: string, node: Nodes, value: string): Problem[] => {
  const match = /\[[^\]]*\](?:\[|\s*\((?:term|person|place|event|lesson|report):)/.exec(value)
  if (!match) return []
  const hint = 'write the target at once behind the text: [text](term:id)'
  return [errorAt(file, positionIn(node, value, match.index), 'this is no link', hint)]
}

const checkHeading = (file: string, heading: Heading): Problem[] => {
  const position = positionOfNode(heading)
  if (heading.depth !== 2 && heading.depth !== 3) {
    const hint = 'use ## for segments and ### inside them'
    return [errorAt(file, position, `a heading of level ${heading.depth}`, hint)]
  }
  const link = heading.children.find(({ type }) => type === 'link')
  return link
    ? [errorAt(file, positionOfNode(link), 'a link in a heading', 'link the words in the text below')]
    : []
}

const checkNode = (file: string, node: Nodes): Problem[] => {
  const position = positionOfNode(node)
  const refusal = forbidden[node.type]
  if (refusal) return [errorAt(file, position, ...refusal)]
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return checkElement(file, node)
    case 'mdxFlowExpression':
    case 'mdxTextExpression': {
      const hint = 'braces hold comments only, such as {/* id: name */}; write \\{ for the character itself'
      return isComment(node.value) ? [] : [errorAt(file, position, `{${node.value}} is code`, hint)]
    }
    case 'heading':
      return checkHeading(file, node)
    case 'text':
      return checkText(file, node, node.value)
    case 'link':
      return checkUrl(file, node.url, position)
    default:
      return []
  }
}

const attributesOf = (node: JsxNode): Readonly<Record<string, string>> =>
  Object.fromEntries(
    node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  )

/** Collects the links and components of a lesson and refuses what lessons are not written in. */
export const readNodes = (file: string, tree: Root): LessonNodes => {
  const links: LessonLink[] = []
  const found: LessonComponent[] = []
  const problems: Problem[] = []
  visit(tree, (node) => {
    problems.push(...checkNode(file, node))
    const position = positionOfNode(node)
    if (node.type === 'link') {
      const link = parseCourseLink(node.url)
      if (link) links.push({ ...link, position })
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const text = plainText(node).replace(/\s+/g, ' ').trim()
      found.push({ name: node.name ?? '', attributes: attributesOf(node), text, position })
    }
  })
  return { links, components: found, problems }
}
