import type { TimelineFigure } from '../../../core/course'
import { useWords } from '../../app/words'
import type { Drawn } from '../drawn'
import { labelsOf } from '../entry'
import { TwinTable } from '../twin-table'
import { useFigureWords } from '../use-figure-words'
import { spanInWords } from '../when'
import { TimelineView } from './timeline-view'

const TimelineTwin = ({ figure: { title, tracks, periods } }: { figure: TimelineFigure }) => {
  const words = useFigureWords()
  const { dateLocale } = useWords().learning.text
  const rows = periods
    .flatMap(({ entries }) => entries)
    .map(({ when, until, title: what, text, track, beyond }, index) => ({
      id: String(index),
      cells: [
        spanInWords(when, until, dateLocale),
        <>
          <p>
            <b>{what}</b>
          </p>
          {text !== undefined && <p>{text}</p>}
          {beyond !== undefined && <p>{words.beyondSource(beyond)}</p>}
        </>,
        labelsOf(tracks, [track])[0],
      ],
    }))
  return <TwinTable title={title} columns={[words.when, words.what, words.who]} rows={rows} />
}

/** Draws a timeline. @param show the id of the only track that it shows at first */
export const draw = (figure: TimelineFigure, show: string | undefined): Drawn => ({
  view: <TimelineView figure={figure} show={show} />,
  twin: <TimelineTwin figure={figure} />,
})
