import {
  bloomCounts,
  unmetLevels,
  type Blueprint,
  type BloomCounts,
  type StratifiedItem,
} from '../../src/core/scoring'
import { didYouMean } from '../nearest'
import { errorAt, start, type Problem } from '../problem'
import { finalSchema } from '../schemas/final-schema'
import type { YamlText } from '../yaml/parse-yaml'
import { readYamlFile } from '../yaml/read-shape'
import { courseFile, finalFile, type CourseFiles } from './course-files'

/**
 * Number of items that each module has, by module id. `inScenarios` of them are drawn in twos and threes, so they
 * cannot fill every number of places.
 */
export type ItemCounts = ReadonlyMap<string, { readonly alone: number; readonly inScenarios: number }>

const whole = ': a scenario is drawn whole, so it may not fit into the places that are left'

/** The items of the course that the blueprint can draw one by one: those of scenarios come whole or not at all. */
export type Bank = readonly StratifiedItem[]

const checkModules = (yaml: YamlText, items: Blueprint['items'], counts: ItemCounts): Problem[] => {
  const problems: Problem[] = []
  for (const [module, wanted] of Object.entries(items)) {
    const held = counts.get(module)
    if (held === undefined) {
      const hint = didYouMean(module, counts.keys(), `see the modules in ${courseFile}`)
      const position = yaml.positionOfKey(['items', module])
      problems.push(errorAt(finalFile, position, `no module has the id "${module}"`, hint))
    } else if (wanted > held.alone && held.alone + held.inScenarios > 0) {
      const { alone, inScenarios } = held
      const position = yaml.positionOf(['items', module])
      const message = `the final takes ${wanted} items from "${module}", which has ${alone}${inScenarios > 0 ? ' outside scenarios' : ''}`
      const hint = `write ${alone} or fewer${inScenarios > 0 ? whole : ''}`
      problems.push(errorAt(finalFile, position, message, hint))
    }
  }
  for (const module of counts.keys()) {
    if (Object.hasOwn(items, module)) continue
    const message = `the final takes nothing from the module "${module}"`
    problems.push(errorAt(finalFile, yaml.positionOf(['items']), message, `add \`${module}: 1\` or more`))
  }
  return problems
}

const checkShares = (yaml: YamlText, shares: BloomCounts): Problem[] => {
  const sum = Object.values(shares).reduce((total, share) => total + share, 0)
  if (sum === 100) return []
  const message = `the shares of the Bloom levels add up to ${sum} per cent`
  return [errorAt(finalFile, yaml.positionOf(['bloom']), message, 'let them add up to 100')]
}

/** Asks whether the modules can give the items of each level, all at once. */
const checkLevels = (yaml: YamlText, blueprint: Blueprint, bank: Bank): Problem[] =>
  Object.entries(unmetLevels(blueprint, bank)).map(([level, missing]) => {
    const message = `the modules cannot give all ${level} items that the final takes: ${missing} too few`
    const hint = `lower the share of ${level}, or write more such items in the modules that the final takes most from`
    return errorAt(finalFile, yaml.positionOf(['bloom', level]), message, hint)
  })

/**
 * Reads the blueprint of the final.
 *
 * @param counts null where the course's modules or items are not known
 * @param bank null where not every item is known
 */
export const readFinal = (
  files: CourseFiles,
  counts: ItemCounts | null,
  bank: Bank | null,
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
  const { yaml } = shape
  const { items, bloom = {} } = shape.value
  const stratified = Object.keys(bloom).length > 0
  const length = Object.values(items).reduce((sum, count) => sum + count, 0)
  const blueprint = { items, bloom: bloomCounts(bloom, length) }
  const problems = [
    ...(counts === null ? [] : checkModules(yaml, items, counts)),
    ...(stratified ? checkShares(yaml, bloom) : []),
  ]
  if (problems.length > 0 || bank === null || !stratified) return { blueprint, problems }
  return { blueprint, problems: checkLevels(yaml, blueprint, bank) }
}
