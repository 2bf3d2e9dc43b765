import { idsIn, idsOf, refer, type FigureKindModule } from './figure-kind'

export const explorer: FigureKindModule<'explorer'> = {
  references: ({ outcomes, themes, entries }) =>
    entries.flatMap((entry, index) => [
      {
        to: { what: 'outcome', ids: idsOf(outcomes) },
        id: entry.outcome,
        path: ['entries', index, 'outcome'],
      },
      ...refer({ what: 'theme', ids: idsOf(themes) }, ['entries', index, 'themes'], entry.themes),
    ]),
  ids: ({ outcomes, themes }) => [idsIn('outcome', 'outcomes', outcomes), idsIn('theme', 'themes', themes)],
  views: ({ themes }) => idsOf(themes),
  build: (id, figure) => ({ id, ...figure }),
}
