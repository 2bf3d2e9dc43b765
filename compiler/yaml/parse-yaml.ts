import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml'
import { errorAt, start, type Position, type Problem } from '../problem'

/** Keys and indices from the root of a document to a value in it. */
export type Path = readonly PropertyKey[]

/** A YAML text as data that nobody has checked yet, and where each part of it stands. */
export interface YamlText {
  readonly file: string
  readonly value: unknown
  /** Syntax errors; `value` is worth nothing unless this is empty. */
  readonly problems: readonly Problem[]
  /** Finds where a value stands; what is missing is looked for at the nearest part around it. */
  readonly positionOf: (path: Path) => Position
  /** Finds where the key of a value stands. */
  readonly positionOfKey: (path: Path) => Position
}

const syntaxHints: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'put text that holds a colon in quotes, or on a folded block (>-)',
  DUPLICATE_KEY: 'keep one of the two',
  TAB_AS_INDENT: 'indent with spaces',
  BAD_INDENT: 'give the fields of one list entry the same indent',
  MISSING_CHAR: 'close the quote or the bracket, and put text with quotes in it on a folded block (>-)',
  BAD_ALIAS: 'put text that starts with * or & in quotes',
  UNEXPECTED_TOKEN: 'put text that starts with a special character in quotes, and check the indent',
}
const syntaxHint = (code: string): string =>
  syntaxHints[code] ?? 'check the indent, the colons and the quotes'

const pairOf = (node: unknown, key: PropertyKey) =>
  isMap(node)
    ? node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key))
    : undefined

const childOf = (node: Node, key: PropertyKey): unknown => {
  if (isSeq(node) && typeof key === 'number') return node.items[key]
  return pairOf(node, key)?.value
}

const deepest = (root: Node | null, path: Path): Node | null => {
  let node = root
  for (const key of path) {
    if (node === null || isAlias(node)) return node
    const child = childOf(node, key)
    if (!isNode(child)) return node
    node = child
  }
  return node
}

/**
 * Parses YAML, which JSON is a part of, and keeps the places of all its values.
 *
 * @param firstLine line of the file on which the text begins, for YAML inside another text
 */
export const parseYaml = (file: string, text: string, firstLine = 1): YamlText => {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) }
  }
  const positionOfNode = (node: Node | null): Position =>
    node?.range ? positionAt(node.range[0]) : { ...start, line: firstLine }
  const problems = document.errors.map((error) =>
    errorAt(file, positionAt(error.pos[0]), `YAML: ${error.message}`, syntaxHint(error.code)),
  )
  return {
    file,
    value: problems.length > 0 ? undefined : document.toJS(),
    problems,
    positionOf: (path) => positionOfNode(deepest(document.contents, path)),
    positionOfKey: (path) => {
      const key = path.at(-1)
      const parent = deepest(document.contents, path.slice(0, -1))
      const node = key === undefined ? undefined : pairOf(parent, key)?.key
      return isNode(node) ? positionOfNode(node) : positionOfNode(parent)
    },
  }
}
