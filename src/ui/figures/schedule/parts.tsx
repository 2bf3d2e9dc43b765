import type { FigurePerson, ScheduleEntry, ScheduleFigure } from '../../../core/course'
import { labelsOf } from '../entry'
import { useFigureWords } from '../use-figure-words'

/** Those who spoke at an event or took part in it. */
export const peopleAt = ({ people }: ScheduleFigure, entry: ScheduleEntry): FigurePerson[] =>
  entry.people.flatMap((place) => people[place] ?? [])

/** What was asked for. */
export const Ask = ({ ask }: { ask: string }) => (
  <p>
    <b>{useFigureWords().asked}:</b> {ask}
  </p>
)

/** The themes of an entry. */
export const Themes = ({ entry, figure }: { entry: ScheduleEntry; figure: ScheduleFigure }) => (
  <p className="entry-note">
    {useFigureWords().themes}: {labelsOf(figure.themes, entry.themes).join(', ')}
  </p>
)
