import type { FigureMark, ScheduleEntry } from '../../src/core/course'
import type { CourseEvent } from '../schemas/list-schemas'
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

const once = <T>(list: readonly T[]): T[] => [...new Set(list)]

const eventsOf = ({ entries }: Schedule, { events }: FigureLists): CourseEvent[] =>
  entries.map(({ event }) => entryOf(events, event))

/** The places that took part in an event, those of its speakers among them. */
const placesAt = ({ speakers = [], places = [] }: CourseEvent, { people }: FigureLists): string[] =>
  once([...speakers.flatMap((id) => entryOf(people, id).place ?? []), ...places])

const placesIn = (figure: Schedule, lists: FigureLists): FigureMark[] =>
  once(eventsOf(figure, lists).flatMap((event) => placesAt(event, lists)))
    .map((id) => ({ id, label: entryOf(lists.places, id).name }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'))

/** An event of these days that has no entry would be missed by whoever trusts the schedule. */
const faultsOf = ({ days, entries }: Schedule, { events }: FigureLists): FigureFault[] => {
  const faults: FigureFault[] = []
  let before = ''
  entries.forEach(({ event }, index) => {
    const path = ['entries', index, 'event']
    const { date } = entryOf(events, event)
    if (!days.includes(date)) {
      const hint = `its date is ${date}: add it to \`days\`, or take the entry out`
      faults.push({ path, message: `the event "${event}" is on none of the days`, hint })
    }
    if (date < before)
      faults.push({ path, message: `${date} stands after ${before}`, hint: 'put the earliest first' })
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

const build = (
  entry: Schedule['entries'][number],
  everybody: readonly string[],
  lists: FigureLists,
): ScheduleEntry => {
  const { event, ...rest } = entry
  const named = entryOf(lists.events, event)
  const { title, date, kind, speakers = [] } = named
  return {
    title,
    date,
    kind,
    places: placesAt(named, lists),
    people: speakers.map((id) => everybody.indexOf(id)),
    ...rest,
  }
}

export const schedule: FigureKindModule<'schedule'> = {
  references: ({ entries, themes }) =>
    entries.flatMap((entry, index) => [
      { to: 'events' as const, id: entry.event, path: ['entries', index, 'event'] },
      ...refer({ what: 'theme', ids: idsOf(themes) }, ['entries', index, 'themes'], entry.themes),
    ]),
  ids: ({ themes, entries }) => [
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
    const everybody = once(eventsOf(figure, lists).flatMap(({ speakers = [] }) => speakers))
    return {
      id,
      ...rest,
      kinds: once(eventsOf(figure, lists).map(({ kind }) => kind)).map((kind) => ({ id: kind, label: kind })),
      places: placesIn(figure, lists),
      people: peopleOf(lists, everybody),
      entries: entries.map((entry) => build(entry, everybody, lists)),
    }
  },
}
