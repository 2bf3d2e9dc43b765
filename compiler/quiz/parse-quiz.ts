import type { Item } from '../../src/core/course'
import { errorAt, start, type Position, type Problem } from '../problem'
import { itemSchema, quizSchema, type ItemYaml } from '../schemas/item-schema'
import { parseYaml, type Path, type YamlText } from '../yaml/parse-yaml'
import { readShape } from '../yaml/read-shape'
import { buildItem } from './build-item'
import { checkItem } from './item-rules'

/** An item with the places of its parts. */
export interface ParsedItem {
  /** False where a rule of its own is broken, so that its id and its key mean nothing yet. */
  readonly isSound: boolean
  readonly item: Item
  /** As its author wrote it. */
  readonly yaml: ItemYaml
  readonly positionOf: (path: Path) => Position
}

export interface ParsedQuiz {
  readonly file: string
  readonly lesson: string
  readonly items: readonly ParsedItem[]
  /** Ids of all entries that have one, also of those with problems; null where the file could not be read. */
  readonly ids: ReadonlySet<string> | null
  readonly problems: readonly Problem[]
}

const parseItem = (yaml: YamlText, index: number): { item?: ParsedItem; problems: readonly Problem[] } => {
  const shape = readShape(yaml, itemSchema, [index])
  if (shape.type === 'problems') return shape
  const positionOf = (path: Path) => yaml.positionOf([index, ...path])
  const problems = checkItem(shape.value).map((breach) =>
    errorAt(yaml.file, positionOf(breach.path), breach.message, breach.hint),
  )
  const item = {
    item: buildItem(shape.value),
    yaml: shape.value,
    positionOf,
    isSound: problems.length === 0,
  }
  return { item, problems }
}

const checkId = (
  file: string,
  lesson: string,
  { item, positionOf }: ParsedItem,
  isTaken: boolean,
): Problem[] => {
  const { id } = item.prompt
  const complain = (message: string, hint: string) => errorAt(file, positionOf(['id']), message, hint)
  const problems: Problem[] = []
  if (isTaken) {
    const hint = 'an id belongs to one item for ever; give this one an id of its own'
    problems.push(complain(`the item id "${id}" stands twice`, hint))
  }
  if (!id.startsWith(`${lesson}.`)) {
    const hint = `write "${lesson}.${id.split('.')[1] ?? 'name'}"`
    problems.push(complain(`the item id "${id}" does not start with its lesson's id`, hint))
  }
  return problems
}

const checkIds = (file: string, lesson: string, items: readonly ParsedItem[]) => {
  const seen = new Set<string>()
  return items.map((item) => {
    const { id } = item.item.prompt
    const problems = checkId(file, lesson, item, seen.has(id))
    seen.add(id)
    return { item: problems.length === 0 ? item : { ...item, isSound: false }, problems }
  })
}

const idsIn = (value: readonly unknown[]): ReadonlySet<string> =>
  new Set(
    value.flatMap((entry) =>
      typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string'
        ? [entry.id]
        : [],
    ),
  )

/** Reads a lesson's quiz file. A broken item is reported and left out; the others are read all the same. */
export const parseQuiz = (file: string, lesson: string, text: string): ParsedQuiz => {
  const yaml = parseYaml(file, text)
  const none = { file, lesson, items: [], ids: null }
  if (yaml.problems.length > 0) return { ...none, problems: yaml.problems }
  if (!Array.isArray(yaml.value) || yaml.value.length === 0) {
    const shape = readShape(yaml, quizSchema)
    const problems =
      shape.type === 'problems' ? shape.problems : [errorAt(file, start, 'no items', 'add one')]
    return { ...none, problems }
  }
  const parsed = yaml.value.map((_, index) => parseItem(yaml, index))
  const checked = checkIds(
    file,
    lesson,
    parsed.flatMap(({ item }) => item ?? []),
  )
  return {
    file,
    lesson,
    items: checked.map(({ item }) => item),
    ids: idsIn(yaml.value),
    problems: [...parsed, ...checked].flatMap(({ problems }) => problems),
  }
}
