import type { ScheduleEntry, ScheduleFigure } from '../../../core/course'
import { useWords } from '../../app/words'
import { Entry, labelsOf, People } from '../entry'
import { Filtered, type Filter } from '../filtered'
import { useFigureWords } from '../use-figure-words'
import { dayInWords } from '../when'
import { Ask, peopleAt, Themes } from './parts'

const Event = ({ entry, figure }: { entry: ScheduleEntry; figure: ScheduleFigure }) => {
  const [kind] = labelsOf(figure.kinds, [entry.kind])
  const note = [kind, entry.time, labelsOf(figure.places, entry.places).join(', ')]
    .filter(Boolean)
    .join(' · ')
  return (
    <Entry title={entry.title} note={note}>
      {entry.text !== undefined && <p>{entry.text}</p>}
      <People people={peopleAt(figure, entry)} others={entry.others} />
      {entry.ask !== undefined && <Ask ask={entry.ask} />}
      {entry.themes.length > 0 && <Themes entry={entry} figure={figure} />}
    </Entry>
  )
}

/** The days with their events; each opens to say who spoke and what was asked. */
export const ScheduleView = ({ figure, show }: { figure: ScheduleFigure; show: string | undefined }) => {
  const words = useFigureWords()
  const { dateLocale } = useWords().learning.text
  const filters: readonly Filter<ScheduleEntry>[] = [
    { id: 'place', label: words.filter.place, options: figure.places, marksOf: ({ places }) => places },
    { id: 'theme', label: words.filter.theme, options: figure.themes, marksOf: ({ themes }) => themes },
    { id: 'kind', label: words.filter.kind, options: figure.kinds, marksOf: ({ kind }) => [kind] },
  ]
  return (
    <Filtered entries={figure.entries} filters={filters} first={{ theme: show }}>
      {(shown) =>
        [...new Set(shown.map(({ date }) => date))].map((date) => (
          <div key={date}>
            <p className="entries-label">{dayInWords(date, dateLocale)}</p>
            <ul className="entries">
              {shown
                .filter((entry) => entry.date === date)
                .map((entry) => (
                  <Event key={entry.title} entry={entry} figure={figure} />
                ))}
            </ul>
          </div>
        ))
      }
    </Filtered>
  )
}
