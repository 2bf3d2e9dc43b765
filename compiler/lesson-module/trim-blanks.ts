import type { Nodes, Root } from 'hast'
import { visit } from 'unist-util-visit'

const blockParents: ReadonlySet<string> = new Set([
  'blockquote',
  'li',
  'ol',
  'table',
  'tbody',
  'thead',
  'tr',
  'ul',
])

const holdsBlocks = (node: Nodes): boolean =>
  node.type === 'root' ||
  node.type === 'mdxJsxFlowElement' ||
  (node.type === 'element' && blockParents.has(node.tagName))

/** A rehype plugin that takes out the line breaks between blocks: they show nowhere and weigh in each lesson. */
export const trimBlanks = () => (tree: Root) => {
  visit(tree, (node) => {
    if (!('children' in node) || !holdsBlocks(node)) return
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index]
      if (child?.type === 'text' && /^\n+$/.test(child.value)) node.children.splice(index, 1)
    }
  })
}
