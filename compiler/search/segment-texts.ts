import type { Nodes, RootContent } from 'mdast'
import type { CompiledCourse } from '../course/compile-course'
import { parseCourseLink } from '../lesson/components'
import { parseMdx } from '../lesson/parse-mdx'
import { plainText } from '../lesson/plain-text'
import { segmentIdOf, splitAtHeadings } from '../lesson/read-segments'

/** A reference to a section says nothing that anybody would look for. */
const isSource = (node: Nodes): boolean =>
  node.type === 'link' && parseCourseLink(node.url)?.kind === 'report'

/** What a learner reads in a node: its text and the names that components put in front of it. */
const textOf = (node: Nodes, { people }: CompiledCourse): string => {
  const parts: string[] = []
  const read = (inner: Nodes): void => {
    if (isSource(inner)) return
    if (inner.type === 'mdxJsxFlowElement' && inner.name === 'Voice') {
      const person = inner.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'person')
      parts.push(people.get(String(person?.value))?.name ?? '')
    }
    if ('children' in inner) inner.children.forEach(read)
    else parts.push(plainText(inner))
  }
  read(node)
  return parts.join(' ')
}

/**
 * The texts of a course's segments by their slots, for search. What opens a lesson counts with its first segment;
 * questions are left out, because a hit in one would give an answer away.
 */
export const segmentTexts = (compiled: CompiledCourse): ReadonlyMap<number, string> => {
  const texts = new Map<number, string>()
  for (const { id, file, text } of compiled.lessons) {
    const mdx = parseMdx(file, text)
    const lesson = compiled.course.lessons.find((one) => one.id === id)
    if ('problem' in mdx || !lesson) continue
    const { hook, parts } = splitAtHeadings(mdx.tree)
    parts.forEach(({ heading, body }, index) => {
      const segment = lesson.segments.find((one) => one.id === segmentIdOf(heading))
      const nodes: readonly RootContent[] = index === 0 ? [...hook, ...body] : body
      if (segment) texts.set(segment.slot, nodes.map((node) => textOf(node, compiled)).join(' '))
    })
  }
  return texts
}
