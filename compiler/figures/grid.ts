import { idsIn, idsOf, type FigureKindModule } from './figure-kind'

export const grid: FigureKindModule<'grid'> = {
  references: ({ cells, groupings }) =>
    groupings.flatMap(({ groups }, at) =>
      groups.flatMap((group, place) =>
        group.cells.map((id, index) => ({
          path: ['groupings', at, 'groups', place, 'cells', index],
          id,
          to: { what: 'cell', ids: idsOf(cells) },
        })),
      ),
    ),
  ids: ({ cells, groupings }) => [
    idsIn('cell', 'cells', cells),
    idsIn('grouping', 'groupings', groupings),
    ...groupings.map(({ groups, id }, at) => ({
      what: `cell in the grouping "${id}"`,
      entries: groups.flatMap((group, place) =>
        group.cells.map((cell, index) => ({
          id: cell,
          path: ['groupings', at, 'groups', place, 'cells', index],
        })),
      ),
    })),
  ],
  views: ({ groupings }) => idsOf(groupings),
  build: (id, figure) => ({ id, ...figure }),
}
