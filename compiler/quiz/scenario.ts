import type { Position } from '../problem'
import type { EntryYaml, ItemYaml, ScenarioYaml } from '../schemas/item-schema'
import type { Path } from '../yaml/parse-yaml'
import { propertyOf } from '../yaml/schema-at'

/** One question of a quiz file, and where its parts stand. */
export interface Question {
  readonly yaml: ItemYaml
  readonly positionOf: (path: Path) => Position
}

/** Paths that lead to what the questions of a scenario share. */
const isShared = ([key]: Path): boolean => key === 'case' || key === 'use'

const questionsOfScenario = (
  { id, use, title, case: text, parts }: ScenarioYaml,
  positionOf: (path: Path) => Position,
): Question[] =>
  parts.map((part, index) => {
    const scenario = { title: title.trim(), text: text.trim(), part: index + 1, of: parts.length }
    return {
      yaml: { ...part, id: `${id}.${part.id}`, use, scenario },
      positionOf: (path) => positionOf(isShared(path) ? path : ['parts', index, ...path]),
    }
  })

/** Lists the questions of an entry: an item is one, a scenario has several. */
export const questionsOf = (entry: EntryYaml, positionOf: (path: Path) => Position): Question[] =>
  entry.kind === 'scenario' ? questionsOfScenario(entry, positionOf) : [{ yaml: entry, positionOf }]

const idOf = (value: unknown): string[] => {
  const id = propertyOf(value, 'id')
  return typeof id === 'string' ? [id] : []
}

/** Lists the ids of the questions of an entry that nobody has checked yet. */
export const idsIn = (entry: unknown): string[] => {
  const parts = propertyOf(entry, 'parts')
  if (!Array.isArray(parts)) return idOf(entry)
  return idOf(entry).flatMap((id) => parts.flatMap(idOf).map((part) => `${id}.${part}`))
}
