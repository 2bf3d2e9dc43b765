import { didYouMean } from '../nearest'
import { errorAt, type Problem } from '../problem'
import type { CaseYaml } from '../schemas/case-schema'
import type { Path, YamlText } from '../yaml/parse-yaml'
import { repeated } from '../yaml/repeated'

/** A scene's or an ending's id with its place in the file. */
interface Stop {
  readonly id: string
  readonly what: 'scene' | 'ending'
  readonly path: Path
}

const stopsOf = ({ scenes, endings }: CaseYaml): Stop[] => [
  ...scenes.map(({ id }, index): Stop => ({ id, what: 'scene', path: ['scenes', index, 'id'] })),
  ...endings.map(({ id }, index): Stop => ({ id, what: 'ending', path: ['endings', index, 'id'] })),
]

const twice = (yaml: YamlText, entries: readonly { readonly id: string; readonly path: Path }[]): Problem[] =>
  repeated(entries).map(({ id, path }) =>
    errorAt(
      yaml.file,
      yaml.positionOf(path),
      `the id "${id}" stands twice`,
      'scenes and endings share their ids; give each an id of its own, and each choice of a scene too',
    ),
  )

const checkIds = (value: CaseYaml, yaml: YamlText): Problem[] => [
  ...twice(yaml, stopsOf(value)),
  ...value.scenes.flatMap(({ choices }, scene) =>
    twice(
      yaml,
      choices.map(({ id }, choice) => ({ id, path: ['scenes', scene, 'choices', choice, 'id'] })),
    ),
  ),
]

const pathOfTarget = (scene: number, choice: number): Path => ['scenes', scene, 'choices', choice, 'goes']

const checkTargets = (value: CaseYaml, yaml: YamlText): Problem[] => {
  const ids = new Set(stopsOf(value).map(({ id }) => id))
  return value.scenes.flatMap(({ choices }, scene) =>
    choices.flatMap(({ goes }, choice) => {
      if (ids.has(goes)) return []
      const position = yaml.positionOf(pathOfTarget(scene, choice))
      const hint = didYouMean(goes, ids, `write the id of one of: ${[...ids].join(', ')}`)
      return [errorAt(yaml.file, position, `no scene and no ending has the id "${goes}"`, hint)]
    }),
  )
}

/** Follows every road from the first scene; a choice that leads back to a scene on its own road closes a loop. */
const followRoads = (value: CaseYaml, yaml: YamlText) => {
  const reached = new Set<string>()
  const loops: Problem[] = []
  const follow = (id: string, road: readonly string[]): void => {
    if (reached.has(id)) return
    reached.add(id)
    const scene = value.scenes.findIndex((one) => one.id === id)
    const here = [...road, id]
    value.scenes[scene]?.choices.forEach(({ goes }, choice) => {
      if (!here.includes(goes)) return follow(goes, here)
      const round = [...here.slice(here.indexOf(goes)), goes].join(' → ')
      const position = yaml.positionOf(pathOfTarget(scene, choice))
      const hint = 'let it go to a later scene or to an ending; learners can always go back by themselves'
      loops.push(errorAt(yaml.file, position, `this choice closes a loop: ${round}`, hint))
    })
  }
  follow(value.scenes[0]?.id ?? '', [])
  return { reached, loops }
}

const checkReach = (value: CaseYaml, yaml: YamlText): Problem[] => {
  const { reached, loops } = followRoads(value, yaml)
  const hint = 'let a choice go to it, or take it away'
  const unreached = stopsOf(value).flatMap(({ id, what, path }) =>
    reached.has(id)
      ? []
      : [errorAt(yaml.file, yaml.positionOf(path), `no road leads to the ${what} "${id}"`, hint)],
  )
  return [...loops, ...unreached]
}

/**
 * Checks that every road through a case comes to an ending: each choice goes somewhere, none goes round in a loop,
 * and every scene and ending stands on a road. A scene without choices, the other dead end, is no case by its schema.
 */
export const checkRoads = (value: CaseYaml, yaml: YamlText): Problem[] => {
  const problems = [...checkIds(value, yaml), ...checkTargets(value, yaml)]
  return problems.length > 0 ? problems : checkReach(value, yaml)
}
