import type { Link, Nodes, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Figure } from '../../src/core/course'
import { figureSpace } from '../figures'
import { parseCourseLink, type LinkKind } from '../lesson/components'
import { segmentIdOf, segmentTitleOf, splitAtHeadings } from '../lesson/read-segments'
import type { CourseEvent, Person, Place, Term } from '../schemas/list-schemas'
import { attributesFor, flowElement, textElement, toBlocks, type FlowElement, type Props } from './jsx-nodes'

/** What the components of a lesson are told about the things that its text points at. */
export interface Linked {
  /** Slots of the lesson's segments by segment id. */
  readonly segments: ReadonlyMap<string, number>
  readonly glossary: ReadonlyMap<string, Term>
  readonly people: ReadonlyMap<string, Person>
  readonly places: ReadonlyMap<string, Place>
  readonly events: ReadonlyMap<string, CourseEvent>
  readonly figures: ReadonlyMap<string, Figure>
  /** Segments that a translation lacks, by id, and the language that they are in. */
  readonly untranslated: { readonly segments: ReadonlySet<string>; readonly language: string }
}

const linkComponents: Readonly<
  Record<LinkKind, { readonly name: string; readonly props: (linked: Linked, id: string) => Props }>
> = {
  term: {
    name: 'Term',
    props: (_, id) => ({ id }),
  },
  person: {
    name: 'Person',
    props: ({ people }, id) => {
      const person = people.get(id)
      return { id, name: person?.name, office: person?.office, lang: person?.lang }
    },
  },
  place: {
    name: 'Place',
    props: ({ places }, id) => ({ id, name: places.get(id)?.name, country: places.get(id)?.country }),
  },
  event: {
    name: 'EventLink',
    props: ({ events }, id) => ({ id, title: events.get(id)?.title, date: events.get(id)?.date }),
  },
  lesson: { name: 'LessonLink', props: (_, id) => ({ lesson: id }) },
  report: { name: 'ReportLink', props: (_, id) => ({ section: id }) },
}

const resolveLink = (node: Link, linked: Linked) => {
  const link = parseCourseLink(node.url)
  if (link === null) return null
  const { name, props } = linkComponents[link.kind]
  const [only, ...others] = node.children
  // Nearly every paragraph ends in such a mark; the component writes it by itself.
  const isMark = link.kind === 'report' && only?.type === 'text' && only.value === `§${link.target}`
  return textElement(name, props(linked, link.target), isMark && others.length === 0 ? [] : node.children)
}

const attributeOf = (node: FlowElement, name: string): string | undefined => {
  const found = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name)
  return typeof found?.value === 'string' ? found.value : undefined
}

const introduceVoice = (node: FlowElement, { people, events }: Linked): void => {
  const person = people.get(attributeOf(node, 'person') ?? '')
  const event = events.get(attributeOf(node, 'at') ?? '')
  const props = { name: person?.name, office: person?.office, lang: person?.lang }
  node.attributes.push(...attributesFor({ ...props, event: event?.title, date: event?.date }))
}

/** Tells a figure's place what it needs before the figure itself has loaded: its title and how much room to keep. */
const announceFigure = (node: FlowElement, { figures }: Linked): void => {
  const figure = figures.get(attributeOf(node, 'id') ?? '')
  if (figure)
    node.attributes.push(
      ...attributesFor({ title: figure.title, ...figureSpace(figure, attributeOf(node, 'show')) }),
    )
}

const resolveNode = (node: Nodes, linked: Linked): void => {
  if (node.type === 'mdxJsxFlowElement') {
    node.children = toBlocks(node.children)
    if (node.name === 'Voice') introduceVoice(node, linked)
    if (node.name === 'Figure') announceFigure(node, linked)
  } else if (node.type === 'mdxJsxTextElement' && node.name === 'Beyond') {
    // A note in a sentence and a note of its own look different; the component cannot tell where it stands.
    node.attributes.push(...attributesFor({ inline: true }))
  }
}

const resolveAll = (tree: Root, linked: Linked): void => {
  visit(tree, (node, index, parent) => {
    resolveNode(node, linked)
    if (parent === undefined || index === undefined) return undefined
    if (node.type === 'link') {
      const element = resolveLink(node, linked)
      if (element) parent.children.splice(index, 1, element)
    } else if (node.type === 'table' && !('name' in parent && parent.name === 'Table')) {
      parent.children.splice(index, 1, flowElement('Table', {}, [node]))
      // The table's own links are met below its new parent.
      return index
    }
    return undefined
  })
}

const isSilent = (node: RootContent): boolean => node.type === 'yaml' || node.type === 'mdxFlowExpression'

/** Wraps what stands before the first `##` in a Hook, and each `##` with what follows it in a Segment. */
const wrapSegments = (tree: Root, { segments, untranslated }: Linked): void => {
  const languageOf = (id: string) => (untranslated.segments.has(id) ? untranslated.language : undefined)
  const { hook, parts } = splitAtHeadings(tree)
  const opening = hook.filter((node) => !isSilent(node))
  const wrapped = parts.map(({ heading, body }) => {
    const id = segmentIdOf(heading) ?? ''
    const props = { id, slot: segments.get(id), title: segmentTitleOf(heading), lang: languageOf(id) }
    return flowElement(
      'Segment',
      props,
      body.filter((node) => !isSilent(node)),
    )
  })
  tree.children =
    opening.length > 0 ? [flowElement('Hook', { lang: languageOf('') }, opening), ...wrapped] : wrapped
}

/** A remark plugin that turns a lesson's Markdown into the components that teach it. */
export const toComponents = (linked: Linked) => (tree: Root) => {
  resolveAll(tree, linked)
  wrapSegments(tree, linked)
}
