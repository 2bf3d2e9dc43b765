import type { MatrixRow } from '../../src/core/course'
import type { FigureYamlOf } from '../schemas/figure-schema'
import { entryOf, idsIn, idsOf, type FigureKindModule, type FigureLists } from './figure-kind'

type Row = FigureYamlOf<'matrix'>['rows'][number]

const build = (
  { person, label, note, cells }: Row,
  id: string,
  { people, events }: FigureLists,
): MatrixRow => {
  const named = person === undefined ? undefined : entryOf(people, person)
  return {
    id,
    name: label ?? named?.name ?? '',
    lang: named?.lang,
    note: note ?? named?.office,
    cells: cells.map(({ event, ...cell }) => ({
      ...cell,
      event: event === undefined ? undefined : entryOf(events, event).title,
    })),
  }
}

export const matrix: FigureKindModule<'matrix'> = {
  references: ({ columns, rows }) =>
    rows.flatMap(({ person, cells }, at) => [
      ...(person === undefined ? [] : [{ to: 'people' as const, id: person, path: ['rows', at, 'person'] }]),
      ...cells.flatMap(({ column, event }, index) => [
        {
          to: { what: 'column', ids: idsOf(columns) },
          id: column,
          path: ['rows', at, 'cells', index, 'column'],
        },
        ...(event === undefined
          ? []
          : [{ to: 'events' as const, id: event, path: ['rows', at, 'cells', index, 'event'] }]),
      ]),
    ]),
  ids: ({ columns }) => [idsIn('column', 'columns', columns)],
  views: ({ columns }) => idsOf(columns),
  faults: ({ rows }) =>
    rows.flatMap(({ person, label }, at) =>
      (person === undefined) === (label === undefined)
        ? [
            {
              path: ['rows', at],
              message: 'the row names nobody, or names somebody twice',
              hint: 'write either `person:` with an id or `label:` with words',
            },
          ]
        : [],
    ),
  build: (id, { rows, ...figure }, lists) => ({
    id,
    ...figure,
    rows: rows.map((row, index) => build(row, String(index), lists)),
  }),
}
