import type { TimelineEntry } from '../../src/core/course'
import type { Path } from '../yaml/parse-yaml'
import type { FigureYamlOf } from '../schemas/figure-schema'
import {
  documentsOf,
  entryOf,
  idsIn,
  idsOf,
  type FigureFault,
  type FigureKindModule,
  type FigureLists,
} from './figure-kind'

type Entry = FigureYamlOf<'timeline'>['periods'][number]['entries'][number]

const placed = ({ periods }: FigureYamlOf<'timeline'>): { readonly entry: Entry; readonly path: Path }[] =>
  periods.flatMap(({ entries }, at) =>
    entries.map((entry, index) => ({ entry, path: ['periods', at, 'entries', index] })),
  )

const momentOf = ({ event, when }: Entry, { events }: FigureLists): string | undefined =>
  when ?? (event === undefined ? undefined : entryOf(events, event).date)

const faultsOf = (entry: Entry, path: Path, before: string, lists: FigureLists): FigureFault[] => {
  const { event, title, until } = entry
  const when = momentOf(entry, lists)
  if (when === undefined || (event === undefined && title === undefined)) {
    const hint = 'write `event:` with the id of an event, or `when:` and `title:`'
    return [{ path, message: 'the entry has no date or no title', hint }]
  }
  if (until !== undefined && until.length !== when.length) {
    const message = `the entry begins on ${when}, and its end is written in another form`
    return [{ path: [...path, 'until'], message, hint: 'write both as a year, a month or a day' }]
  }
  if (until !== undefined && until < when) {
    return [
      { path: [...path, 'until'], message: `the entry ends before it begins, ${when}`, hint: 'swap the two' },
    ]
  }
  // A year stands before, in and after its months: only what both say decides.
  const shared = Math.min(when.length, before.length)
  return when.slice(0, shared) < before.slice(0, shared)
    ? [{ path, message: `${when} stands after ${before}`, hint: 'put the earliest first' }]
    : []
}

const build = (entry: Entry, lists: FigureLists): TimelineEntry => {
  const { event, when, title, ...rest } = entry
  const named = event === undefined ? undefined : entryOf(lists.events, event)
  return { when: momentOf(entry, lists) ?? '', title: title ?? named?.title ?? '', ...rest }
}

export const timeline: FigureKindModule<'timeline'> = {
  references: (figure) =>
    placed(figure).flatMap(({ entry: { event, track, beyond }, path }) => [
      { to: { what: 'track', ids: idsOf(figure.tracks) }, id: track, path: [...path, 'track'] },
      ...(beyond === undefined ? [] : [{ to: documentsOf(figure), id: beyond, path: [...path, 'beyond'] }]),
      ...(event === undefined ? [] : [{ to: 'events' as const, id: event, path: [...path, 'event'] }]),
    ]),
  ids: ({ tracks }) => [idsIn('track', 'tracks', tracks)],
  views: ({ tracks }) => idsOf(tracks),
  faults: (figure, lists) => {
    let before = ''
    return placed(figure).flatMap(({ entry, path }) => {
      const faults = faultsOf(entry, path, before, lists)
      before = momentOf(entry, lists) ?? before
      return faults
    })
  },
  build: (id, { periods, ...figure }, lists) => ({
    id,
    ...figure,
    periods: periods.map(({ entries, ...period }) => ({
      ...period,
      entries: entries.map((entry) => build(entry, lists)),
    })),
  }),
}
