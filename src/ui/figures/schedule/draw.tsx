import type { ScheduleFigure } from '../../../core/course'
import { useWords } from '../../app/words'
import type { Drawn } from '../drawn'
import { labelsOf, People } from '../entry'
import { TwinTable } from '../twin-table'
import { useFigureWords } from '../use-figure-words'
import { dayInWords } from '../when'
import { Ask, peopleAt, Themes } from './parts'
import { ScheduleView } from './schedule-view'

const ScheduleTwin = ({ figure }: { figure: ScheduleFigure }) => {
  const words = useFigureWords()
  const { dateLocale } = useWords().learning.text
  const rows = figure.entries.map((entry) => ({
    id: entry.title,
    cells: [
      <>
        {entry.title}
        <span className="entry-note">
          {[dayInWords(entry.date, dateLocale), entry.time, labelsOf(figure.kinds, [entry.kind])[0]]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </>,
      <>
        {labelsOf(figure.places, entry.places).join(', ')}
        <People people={peopleAt(figure, entry)} others={entry.others} />
      </>,
      <>
        {entry.text !== undefined && <p>{entry.text}</p>}
        {entry.ask !== undefined && <Ask ask={entry.ask} />}
        {entry.themes.length > 0 && <Themes entry={entry} figure={figure} />}
      </>,
    ],
  }))
  const columns = [words.event, words.who, words.what]
  return <TwinTable title={figure.title} columns={columns} rows={rows} />
}

/** Draws a schedule. @param show the id of the theme that it is filtered by at first */
export const draw = (figure: ScheduleFigure, show: string | undefined): Drawn => ({
  view: <ScheduleView figure={figure} show={show} />,
  twin: <ScheduleTwin figure={figure} />,
})
