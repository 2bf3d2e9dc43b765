import { didYouMean } from '../nearest'
import { errorAt } from '../problem'
import { glossarySchema, type Term } from '../schemas/list-schemas'
import { readYamlFile } from '../yaml/read-shape'
import { partName } from './source-parts'
import type { OverlayPart } from './translation'

/** Reads the translated terms of a glossary. Terms that it lacks stay in the source's language. */
export const readTermWords = (
  file: string,
  text: string,
  glossary: ReadonlyMap<string, Term>,
): OverlayPart<ReadonlyMap<string, Term>> => {
  const shape = readYamlFile(file, text, glossarySchema)
  if (shape.type === 'problems') return { value: new Map(), parts: [], problems: shape.problems }
  const { value, yaml } = shape
  const seen = new Set<string>()
  const problems = value.flatMap(({ id }, index) => {
    const position = yaml.positionOf([index, 'id'])
    const isTwice = seen.has(id)
    seen.add(id)
    if (isTwice) return [errorAt(file, position, `the term "${id}" stands twice`, 'keep one of the two')]
    if (glossary.has(id)) return []
    const hint = didYouMean(id, glossary.keys(), 'see lessons/glossary.yaml for the ids')
    return [errorAt(file, position, `the source has no term "${id}"`, hint)]
  })
  return {
    value: new Map(value.map((term) => [term.id, term])),
    parts: value.map(({ id }, index) => ({
      name: partName('term', id),
      file,
      position: yaml.positionOf([index, 'id']),
    })),
    problems,
  }
}
