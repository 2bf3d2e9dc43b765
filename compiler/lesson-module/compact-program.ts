import type { Identifier, Program, Statement, VariableDeclaration } from 'estree'

const shortest = 12

interface StringLiteral {
  readonly type: 'Literal'
  readonly value: string
}
const isString = (node: object): node is StringLiteral =>
  'type' in node && node.type === 'Literal' && 'value' in node && typeof node.value === 'string'

/** Lists the texts of a program, but for those that name a module or a property. */
const stringsIn = (node: object): StringLiteral[] => {
  if (isString(node)) return [node]
  const type = 'type' in node ? node.type : undefined
  if (type === 'ImportDeclaration') return []
  return Object.entries(node).flatMap(([name, part]: [string, unknown]) =>
    typeof part === 'object' && part !== null && !(type === 'Property' && name === 'key')
      ? stringsIn(part)
      : [],
  )
}

const identifier = (name: string): Identifier => ({ type: 'Identifier', name })

const constant = (
  name: string,
  init: VariableDeclaration['declarations'][number]['init'],
): VariableDeclaration => ({
  type: 'VariableDeclaration',
  kind: 'const',
  declarations: [{ type: 'VariableDeclarator', id: identifier(name), init: init ?? null }],
})

/** Says once what stands in the program several times: titles of sections, offices, definitions. */
const hoistTexts = (program: Program): Statement[] => {
  const byText = new Map<string, StringLiteral[]>()
  for (const literal of stringsIn(program)) {
    if (literal.value.length < shortest) continue
    byText.set(literal.value, [...(byText.get(literal.value) ?? []), literal])
  }
  const repeated = [...byText].filter(([, literals]) => literals.length > 1)
  return repeated.map(([value, literals], index) => {
    const name = `_text${index}`
    for (const literal of literals) Object.assign(literal, identifier(name))
    return constant(name, { type: 'Literal', value })
  })
}

/** The function that MDX calls where a component is missing, after a check of each that the text uses. */
const missing = '_missingMdxReference'

const isCheck = (node: Statement): boolean =>
  node.type === 'IfStatement' &&
  node.consequent.type === 'ExpressionStatement' &&
  node.consequent.expression.type === 'CallExpression' &&
  node.consequent.expression.callee.type === 'Identifier' &&
  node.consequent.expression.callee.name === missing

/** The compiler knows the components that a text may use, and refuses others with their place in the file. */
const dropChecks = (program: Program): void => {
  program.body = program.body.filter(
    (node) => node.type !== 'FunctionDeclaration' || node.id.name !== missing,
  )
  for (const node of program.body) {
    if (node.type !== 'FunctionDeclaration') continue
    node.body.body = node.body.body.filter((statement) => !isCheck(statement))
  }
}

/** A recma plugin that makes the program of a lesson smaller and leaves what it does. */
export const compactProgram = () => (program: Program) => {
  dropChecks(program)
  const constants = hoistTexts(program)
  const imports = program.body.filter((node) => node.type === 'ImportDeclaration')
  const rest = program.body.filter((node) => node.type !== 'ImportDeclaration')
  program.body = [...imports, ...constants, ...rest]
}
