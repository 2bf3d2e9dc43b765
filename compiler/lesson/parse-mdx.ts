import { createProcessor } from '@mdx-js/mdx'
import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import { errorAt, start, type Position, type Problem } from '../problem'

const parser = createProcessor({ remarkPlugins: [remarkFrontmatter, remarkGfm] })

const hints: Readonly<Record<string, string>> = {
  'end-tag-mismatch': 'close each component that you open, on the same level: <Voice …> … </Voice>',
  acorn: 'braces hold comments only, such as {/* id: name */}; write \\{ for the character itself',
  'unexpected-eof': 'close the tag or the brace; write \\< or \\{ for the character itself',
}
const otherHint = '< and { open a component or a comment; write \\< or \\{ for the character itself'

interface ParserMessage {
  readonly reason: string
  readonly line?: number | undefined
  readonly column?: number | undefined
  readonly ruleId?: string | undefined
}
const isParserMessage = (error: unknown): error is ParserMessage =>
  error instanceof Error && 'reason' in error && typeof error.reason === 'string'

/** A missing end tag is noticed at the end of the file, without a place; its message names where the tag opened. */
const placeOf = (message: ParserMessage): Position => {
  if (message.line !== undefined) return { line: message.line, column: message.column ?? 1 }
  const [, line, column] = /\((\d+):(\d+)/.exec(message.reason) ?? []
  return line === undefined ? start : { line: Number(line), column: Number(column) }
}

const ownWords = (reason: string): string => reason.replace(/ \(\d+:\d+-\d+:\d+\)/, '')

/** A lesson's text as a tree, or why it is no MDX; the parser stops at the first error. */
export const parseMdx = (file: string, text: string): { tree: Root } | { problem: Problem } => {
  try {
    return { tree: parser.parse(text) }
  } catch (error) {
    if (!isParserMessage(error)) throw error
    const hint = hints[error.ruleId ?? ''] ?? otherHint
    return { problem: errorAt(file, placeOf(error), `MDX: ${ownWords(error.reason)}`, hint) }
  }
}
