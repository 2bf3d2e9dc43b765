import type { FigureMark, ScheduleEntry } from '../../src/core/course'
import type { FigureYamlOf } from '../schemas/figure-schema'
import {
  entryOf,
  idsIn,
  idsOf,
  peopleOf,
  refer,
  type FigureFault,
  type FigureKindModule,
  type FigureLists,
} from './figure-kind'

type Schedule = FigureYamlOf<'schedule'>

const placesIn = ({ entries }: Schedule, { places }: FigureLists): FigureMark[] =>
  [...new Set(entries.flatMap((entry) => entry.places))]
    .map((id) => ({ id, label: entryOf(places, id).name }))
    .sort((a, b) => (a.label < b.label ? -1 : 1))

/** An event of these days that has no entry would be missed by whoever trusts the schedule. */
const faultsOf = ({ days, kinds, entries }: Schedule, { events }: FigureLists): FigureFault[] => {
  const faults: FigureFault[] = []
  let before = ''
  entries.forEach(({ event }, index) => {
    const path = ['entries', index, 'event']
    const { date, kind } = entryOf(events, event)
    if (!days.includes(date)) {
      const hint = `its date is ${date}: add it to \`days\`, or take the entry out`
      faults.push({ path, message: `the event "${event}" is on none of the days`, hint })
    }
    if (date < before)
      faults.push({ path, message: `${date} stands after ${before}`, hint: 'put the earliest first' })
    if (!kinds.some(({ id }) => id === kind)) {
      const hint = `add { id: ${kind}, label: … } to \`kinds\``
      faults.push({ path, message: `the kind "${kind}" of the event "${event}" has no label`, hint })
    }
    before = date
  })
  const named = new Set(entries.map(({ event }) => event))
  for (const { id, date } of events.values()) {
    if (!days.includes(date) || named.has(id)) continue
    const hint = `add an entry with \`event: ${id}\``
    faults.push({ path: ['entries'], message: `the event "${id}" of ${date} is missing`, hint })
  }
  return faults
}

const build = (entry: Schedule['entries'][number], lists: FigureLists): ScheduleEntry => {
  const { event, people, ...rest } = entry
  const { title, date, kind } = entryOf(lists.events, event)
  return { title, date, kind, people: peopleOf(lists, people), ...rest }
}

export const schedule: FigureKindModule<'schedule'> = {
  references: ({ entries, themes }) =>
    entries.flatMap((entry, index) => [
      { to: 'events' as const, id: entry.event, path: ['entries', index, 'event'] },
      ...refer('places', ['entries', index, 'places'], entry.places),
      ...refer('people', ['entries', index, 'people'], entry.people),
      ...refer({ what: 'theme', ids: idsOf(themes) }, ['entries', index, 'themes'], entry.themes),
    ]),
  ids: ({ kinds, themes, entries }) => [
    idsIn('kind', 'kinds', kinds),
    idsIn('theme', 'themes', themes),
    {
      what: 'event',
      entries: entries.map(({ event }, index) => ({ id: event, path: ['entries', index, 'event'] })),
    },
  ],
  views: ({ themes }) => idsOf(themes),
  faults: faultsOf,
  build: (id, figure, lists) => {
    const { days, entries, ...rest } = figure
    return {
      id,
      ...rest,
      places: placesIn(figure, lists),
      entries: entries.map((entry) => build(entry, lists)),
    }
  },
}
