import type { Nodes } from 'mdast'

const inText = new Set([
  'text',
  'inlineCode',
  'emphasis',
  'strong',
  'delete',
  'link',
  'mdxJsxTextElement',
  'mdxTextExpression',
  'break',
])

/** Reads what a node says, without markup and comments; blocks are parted by a blank. */
export const plainText = (node: Nodes): string => {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value
  if (node.type === 'break') return ' '
  if (!('children' in node)) return ''
  return node.children
    .map((child) => (inText.has(child.type) ? plainText(child) : ` ${plainText(child)} `))
    .join('')
}

/** Counts what a reader reads: runs of characters with a letter or a digit in them. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
