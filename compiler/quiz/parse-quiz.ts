import type { Item } from '../../src/core/course'
import { errorAt, start, type Position, type Problem } from '../problem'
import { entrySchema, quizSchema, type ItemYaml } from '../schemas/item-schema'
import { parseYaml, type Path, type YamlText } from '../yaml/parse-yaml'
import { readShape } from '../yaml/read-shape'
import { buildItem } from './build-item'
import { checkItem, checkScenario, type Breach } from './item-rules'
import { idsIn, questionsOf } from './scenario'

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
  /** Ids of all items that have one, also of those with problems; null where the file could not be read. */
  readonly ids: ReadonlySet<string> | null
  readonly problems: readonly Problem[]
}

/** An item, or a scenario with its questions, under the id that its author gave to it. */
interface ParsedEntry {
  readonly id: string
  readonly positionOf: (path: Path) => Position
  readonly items: readonly ParsedItem[]
}

const parseEntry = (yaml: YamlText, index: number): { entry?: ParsedEntry; problems: readonly Problem[] } => {
  const shape = readShape(yaml, entrySchema, [index])
  if (shape.type === 'problems') return shape
  const entry = shape.value
  const positionOf = (path: Path) => yaml.positionOf([index, ...path])
  const toProblems = (breaches: readonly Breach[], at: (path: Path) => Position): Problem[] =>
    breaches.map(({ path, message, hint }) => errorAt(yaml.file, at(path), message, hint))
  const ofEntry = entry.kind === 'scenario' ? toProblems(checkScenario(entry), positionOf) : []
  const problems = [...ofEntry]
  const items = questionsOf(entry, positionOf).map((question): ParsedItem => {
    const own = toProblems(checkItem(question.yaml), question.positionOf)
    problems.push(...own)
    return { ...question, item: buildItem(question.yaml), isSound: ofEntry.length + own.length === 0 }
  })
  return { entry: { id: entry.id, positionOf, items }, problems }
}

const checkId = (
  file: string,
  lesson: string,
  { id, positionOf }: ParsedEntry,
  isTaken: boolean,
): Problem[] => {
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

const checkIds = (file: string, lesson: string, entries: readonly ParsedEntry[]) => {
  const seen = new Set<string>()
  return entries.map((entry) => {
    const problems = checkId(file, lesson, entry, seen.has(entry.id))
    seen.add(entry.id)
    const items = entry.items.map((item) => (problems.length === 0 ? item : { ...item, isSound: false }))
    return { items, problems }
  })
}

/** Reads a lesson's quiz file. A broken entry is reported and left out; the others are read all the same. */
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
  const parsed = yaml.value.map((_, index) => parseEntry(yaml, index))
  const checked = checkIds(
    file,
    lesson,
    parsed.flatMap(({ entry }) => entry ?? []),
  )
  return {
    file,
    lesson,
    items: checked.flatMap(({ items }) => items),
    ids: new Set(yaml.value.flatMap(idsIn)),
    problems: [...parsed, ...checked].flatMap(({ problems }) => problems),
  }
}
