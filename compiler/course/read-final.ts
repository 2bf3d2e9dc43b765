import type { Blueprint } from '../../src/core/scoring'
import { didYouMean } from '../nearest'
import { errorAt, start, type Problem } from '../problem'
import { finalSchema } from '../schemas/final-schema'
import { readYamlFile } from '../yaml/read-shape'
import { courseFile, finalFile, type CourseFiles } from './course-files'

/**
 * Number of items that each module has, by module id. `inScenarios` of them are drawn in twos and threes, so they
 * cannot fill every number of places.
 */
export type ItemCounts = ReadonlyMap<string, { readonly alone: number; readonly inScenarios: number }>

const whole = ': a scenario is drawn whole, so it may not fit into the places that are left'

/**
 * Reads the blueprint of the final.
 *
 * @param counts null where the course's modules or items are not known
 */
export const readFinal = (
  files: CourseFiles,
  counts: ItemCounts | null,
): { readonly blueprint: Blueprint | null; readonly problems: readonly Problem[] } => {
  const text = files.get(finalFile)
  if (text === undefined) {
    const hint = 'add it with `items:` and the number of items that the final takes from each module'
    return {
      blueprint: null,
      problems: [errorAt(finalFile, start, 'the course has no blueprint of its final', hint)],
    }
  }
  const shape = readYamlFile(finalFile, text, finalSchema)
  if (shape.type === 'problems') return { blueprint: null, problems: shape.problems }
  const blueprint = shape.value.items
  if (counts === null) return { blueprint, problems: [] }
  const problems: Problem[] = []
  for (const [module, wanted] of Object.entries(blueprint)) {
    const held = counts.get(module)
    if (held === undefined) {
      const hint = didYouMean(module, counts.keys(), `see the modules in ${courseFile}`)
      const position = shape.yaml.positionOfKey(['items', module])
      problems.push(errorAt(finalFile, position, `no module has the id "${module}"`, hint))
    } else if (wanted > held.alone && held.alone + held.inScenarios > 0) {
      const { alone, inScenarios } = held
      const position = shape.yaml.positionOf(['items', module])
      const message = `the final takes ${wanted} items from "${module}", which has ${alone}${inScenarios > 0 ? ' outside scenarios' : ''}`
      const hint = `write ${alone} or fewer${inScenarios > 0 ? whole : ''}`
      problems.push(errorAt(finalFile, position, message, hint))
    }
  }
  for (const module of counts.keys()) {
    if (Object.hasOwn(blueprint, module)) continue
    const message = `the final takes nothing from the module "${module}"`
    problems.push(
      errorAt(finalFile, shape.yaml.positionOf(['items']), message, `add \`${module}: 1\` or more`),
    )
  }
  return { blueprint, problems }
}
