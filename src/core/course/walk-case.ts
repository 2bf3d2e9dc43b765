import type { CaseChoice, CaseEnding, CaseScene, CourseCase } from './case'

/** A decision that was taken. */
export interface CaseStep {
  readonly scene: CaseScene
  readonly choice: CaseChoice
}

export type CasePlace =
  | { readonly type: 'scene'; readonly scene: CaseScene }
  | { readonly type: 'ending'; readonly ending: CaseEnding }

/** A road through a case: the decisions taken, and where they lead. */
export interface CaseWalk {
  readonly steps: readonly CaseStep[]
  readonly place: CasePlace
}

/**
 * Finds the scene or the ending with an id.
 *
 * @throws where the case has neither: the compiler lets no such case through
 */
export const casePlace = ({ id, scenes, endings }: CourseCase, target: string | undefined): CasePlace => {
  const scene = scenes.find((one) => one.id === target)
  if (scene) return { type: 'scene', scene }
  const ending = endings.find((one) => one.id === target)
  if (ending) return { type: 'ending', ending }
  throw new Error(`The case "${id}" has no scene and no ending "${target ?? ''}"`)
}

/**
 * Walks a road from the first scene.
 *
 * @param road the ids of the choices taken, one character each; it is followed as far as the case knows it, so a road
 *   of an older version of the case leads to the last scene that both have
 */
export const walkCase = (courseCase: CourseCase, road: string): CaseWalk => {
  const steps: CaseStep[] = []
  let place = casePlace(courseCase, courseCase.scenes[0]?.id)
  for (const id of road) {
    if (place.type === 'ending') break
    const { scene } = place
    const choice = scene.choices.find((one) => one.id === id)
    if (!choice) break
    steps.push({ scene, choice })
    place = casePlace(courseCase, choice.goes)
  }
  return { steps, place }
}

/** The road of a walk, as {@link walkCase} takes it. */
export const roadOf = ({ steps }: CaseWalk): string => steps.map(({ choice }) => choice.id).join('')

/** What a scene looks like from the end of a road. */
export interface MappedScene {
  readonly scene: CaseScene
  /** The id of the choice taken; null where the road did not come by. */
  readonly taken: string | null
}

/** Lays out a case after a walk: every scene and every ending, in the author's order, taken or not. */
export const mapCase = (
  { scenes, endings }: CourseCase,
  { steps, place }: CaseWalk,
): {
  readonly scenes: readonly MappedScene[]
  readonly endings: readonly { readonly ending: CaseEnding; readonly reached: boolean }[]
} => ({
  scenes: scenes.map((scene) => ({
    scene,
    taken: steps.find((step) => step.scene === scene)?.choice.id ?? null,
  })),
  endings: endings.map((ending) => ({
    ending,
    reached: place.type === 'ending' && place.ending === ending,
  })),
})
