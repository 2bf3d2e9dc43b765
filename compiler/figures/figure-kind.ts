import type { Figure, FigurePerson } from '../../src/core/course'
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

/** Something that is wrong in a figure, and what to do about it. */
export interface FigureFault {
  readonly path: Path
  readonly message: string
  readonly hint: string
}

/** What the compiler knows of one kind of figure. */
export interface FigureKindModule<Kind extends FigureYaml['kind']> {
  readonly references: (figure: FigureYamlOf<Kind>) => readonly FigureReference[]
  readonly ids: (figure: FigureYamlOf<Kind>) => readonly FigureIds[]
  /** What `show` of a `<Figure>` may name. */
  readonly views: (figure: FigureYamlOf<Kind>) => readonly string[]
  /** What else is wrong, once everything that the figure names exists. */
  readonly faults?: (figure: FigureYamlOf<Kind>, lists: FigureLists) => readonly FigureFault[]
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

/** Points from parts of a figure to things by their ids. */
export const refer = (to: FigureReference['to'], path: Path, ids: readonly string[]): FigureReference[] =>
  ids.map((id, index) => ({ to, id, path: [...path, index] }))

/** What parts of a figure may name as their document beyond the source. */
export const documentsOf = ({ beyond }: Pick<FigureYaml, 'beyond'>): FigureReference['to'] => ({
  what: 'document in `beyond`',
  ids: beyond,
})

/** Gives what is said of people in figures. @throws for ids that were not checked */
export const peopleOf = ({ people }: FigureLists, ids: readonly string[]): FigurePerson[] =>
  ids.map((id) => {
    const { name, office, lang } = entryOf(people, id)
    return { name, office, lang }
  })

/** Finds an entry of a list. @throws for an id that was not checked */
export const entryOf = <T>(list: ReadonlyMap<string, T>, id: string): T => {
  const entry = list.get(id)
  if (entry === undefined) throw new Error(`No entry "${id}": the figure was not checked`)
  return entry
}
