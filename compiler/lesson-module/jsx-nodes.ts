import type { Nodes, PhrasingContent, RootContent } from 'mdast'

export type FlowElement = Extract<Nodes, { type: 'mdxJsxFlowElement' }>
export type TextElement = Extract<Nodes, { type: 'mdxJsxTextElement' }>
type Block = FlowElement['children'][number]
type Attribute = FlowElement['attributes'][number]

/** Values of props; what is undefined is left out. */
export type Props = Readonly<Record<string, string | number | true | undefined>>

const numberAttribute = (name: string, value: number): Attribute => ({
  type: 'mdxJsxAttribute',
  name,
  value: {
    type: 'mdxJsxAttributeValueExpression',
    value: String(value),
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        body: [{ type: 'ExpressionStatement', expression: { type: 'Literal', value, raw: String(value) } }],
      },
    },
  },
})

export const attributesFor = (props: Props): Attribute[] =>
  Object.entries(props).flatMap(([name, value]): Attribute[] => {
    if (value === undefined) return []
    if (typeof value === 'number') return [numberAttribute(name, value)]
    return [{ type: 'mdxJsxAttribute', name, value: value === true ? null : value }]
  })

const textTypes: ReadonlySet<string> = new Set([
  'break',
  'delete',
  'emphasis',
  'inlineCode',
  'link',
  'mdxJsxTextElement',
  'mdxTextExpression',
  'strong',
  'text',
])
const isText = (node: RootContent): node is PhrasingContent => textTypes.has(node.type)
const isBlock = (node: RootContent): node is Block => !isText(node) && node.type !== 'yaml'

/** Makes blocks of nodes: runs of text become paragraphs, so that a component always gets the same kind of content. */
export const toBlocks = (nodes: readonly RootContent[]): Block[] => {
  const blocks: Block[] = []
  let run: PhrasingContent[] = []
  const endRun = () => {
    if (run.some((node) => node.type !== 'text' || node.value.trim() !== '')) {
      blocks.push({ type: 'paragraph', children: run })
    }
    run = []
  }
  for (const node of nodes) {
    if (isText(node)) run.push(node)
    else {
      endRun()
      if (isBlock(node)) blocks.push(node)
    }
  }
  endRun()
  return blocks
}

export const flowElement = (name: string, props: Props, children: readonly RootContent[]): FlowElement => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: attributesFor(props),
  children: toBlocks(children),
})

export const textElement = (name: string, props: Props, children: TextElement['children']): TextElement => ({
  type: 'mdxJsxTextElement',
  name,
  attributes: attributesFor(props),
  children,
})
