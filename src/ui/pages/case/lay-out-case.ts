import type { CaseWalk, CourseCase } from '../../../core/course'

/** A scene or an ending on the drawing of a case; columns and rows count from 0. */
export interface CaseNode {
  readonly id: string
  readonly type: 'scene' | 'ending'
  /** The number of a scene, the letter of an ending, as the lists beside the drawing have them. */
  readonly label: string
  /** The longest road from the start, so that every line leads to the right. */
  readonly column: number
  /** A half where a column has fewer nodes than the fullest one: columns are centred. */
  readonly row: number
  readonly onRoad: boolean
}

export interface CaseLine {
  readonly from: CaseNode
  readonly to: CaseNode
  readonly onRoad: boolean
}

/** A case as a drawing: nodes in columns, and a line for each pair of places that a choice joins. */
export interface CaseDrawing {
  readonly nodes: readonly CaseNode[]
  readonly lines: readonly CaseLine[]
  readonly columns: number
  readonly rows: number
}

/** The letter of an ending by its place: A, B, C. */
export const endingLetter = (index: number): string => String.fromCharCode(65 + index)

const depthsOf = ({ scenes }: CourseCase): ReadonlyMap<string, number> => {
  const depths = new Map<string, number>()
  const visit = (id: string, depth: number): void => {
    if (depth <= (depths.get(id) ?? -1)) return
    depths.set(id, depth)
    scenes.find((scene) => scene.id === id)?.choices.forEach(({ goes }) => visit(goes, depth + 1))
  }
  const [first] = scenes
  if (first) visit(first.id, 0)
  return depths
}

/** Lays a case out from left to right, with the road of a walk on it. */
export const layOutCase = (courseCase: CourseCase, { steps, place }: CaseWalk): CaseDrawing => {
  const depths = depthsOf(courseCase)
  const passed = new Set(steps.map(({ scene }) => scene.id))
  passed.add(place.type === 'scene' ? place.scene.id : place.ending.id)
  const places = [
    ...courseCase.scenes.map(({ id }, index) => ({ id, type: 'scene' as const, label: String(index + 1) })),
    ...courseCase.endings.map(({ id }, index) => ({
      id,
      type: 'ending' as const,
      label: endingLetter(index),
    })),
  ].map((one) => ({ ...one, column: depths.get(one.id) ?? 0, onRoad: passed.has(one.id) }))
  const sizes = new Map<number, number>()
  for (const { column } of places) sizes.set(column, (sizes.get(column) ?? 0) + 1)
  const rows = Math.max(...sizes.values())
  const filled = new Map<number, number>()
  const nodes = places.map((one): CaseNode => {
    const before = filled.get(one.column) ?? 0
    filled.set(one.column, before + 1)
    return { ...one, row: before + (rows - (sizes.get(one.column) ?? 0)) / 2 }
  })
  const lines = courseCase.scenes.flatMap((scene) => {
    const from = nodes.find(({ id }) => id === scene.id)
    const taken = steps.find((step) => step.scene === scene)?.choice.goes
    return [...new Set(scene.choices.map(({ goes }) => goes))].flatMap((goes): CaseLine[] => {
      const to = nodes.find(({ id }) => id === goes)
      return from && to ? [{ from, to, onRoad: goes === taken }] : []
    })
  })
  return { nodes, lines, columns: Math.max(...sizes.keys()) + 1, rows }
}
