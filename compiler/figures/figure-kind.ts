import type { Figure } from '../../src/core/course'
import type { Path } from '../yaml/parse-yaml'
import type { CourseEvent, Person, Place } from '../schemas/list-schemas'
import type { FigureYaml, FigureYamlOf } from '../schemas/figure-schema'

/** The lists of a course that figures name things from. */
export interface FigureLists {
  readonly people: ReadonlyMap<string, Person>
  readonly places: ReadonlyMap<string, Place>
  readonly events: ReadonlyMap<string, CourseEvent>
}

/** Something that a figure names: in a list of the course, or among its own parts. */
export interface FigureReference {
  readonly path: Path
  readonly id: string
  readonly to:
    | keyof FigureLists
    | 'sections'
    | {
        /** Such as `cell`. */
        readonly what: string
        readonly ids: readonly string[]
      }
}

/** Ids that must each stand once. */
export interface FigureIds {
  readonly what: string
  readonly entries: readonly { readonly id: string; readonly path: Path }[]
}

/** What the compiler knows of one kind of figure. */
export interface FigureKindModule<Kind extends FigureYaml['kind']> {
  readonly references: (figure: FigureYamlOf<Kind>) => readonly FigureReference[]
  readonly ids: (figure: FigureYamlOf<Kind>) => readonly FigureIds[]
  /** What `show` of a `<Figure>` may name. */
  readonly views: (figure: FigureYamlOf<Kind>) => readonly string[]
  /** Makes the data of a figure whose references were checked. */
  readonly build: (
    id: string,
    figure: FigureYamlOf<Kind>,
    lists: FigureLists,
  ) => Extract<Figure, { kind: Kind }>
}

/** Lists the ids of a figure's parts with their places. */
export const idsIn = (what: string, field: string, parts: readonly { readonly id: string }[]): FigureIds => ({
  what,
  entries: parts.map(({ id }, index) => ({ id, path: [field, index, 'id'] })),
})

export const idsOf = (parts: readonly { readonly id: string }[]): string[] => parts.map(({ id }) => id)
