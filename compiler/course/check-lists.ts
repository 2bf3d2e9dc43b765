import { didYouMean } from '../nearest'
import { errorAt, type Problem } from '../problem'
import type { Path, YamlText } from '../yaml/parse-yaml'

/** A field of a list that names an entry of another list. */
export interface ListReference {
  readonly id: string
  readonly path: Path
}

/**
 * Finds references of one list into another that lead nowhere.
 *
 * @param yaml the list that refers, null where it has problems of its own
 * @param ids what may be referred to, null where it is not known
 */
export const checkReferences = (
  yaml: YamlText | null,
  references: readonly ListReference[],
  ids: ReadonlyMap<string, unknown> | null,
  what: string,
  file: string,
): Problem[] => {
  if (yaml === null || ids === null) return []
  return references.flatMap(({ id, path }) => {
    if (ids.has(id)) return []
    const hint = didYouMean(id, ids.keys(), `add it to ${file}`)
    return [errorAt(yaml.file, yaml.positionOf(path), `no ${what} has the id "${id}"`, hint)]
  })
}
