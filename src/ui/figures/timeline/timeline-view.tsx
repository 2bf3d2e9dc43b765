import { useState } from 'react'
import type { TimelineEntry, TimelineFigure } from '../../../core/course'
import { useWords } from '../../app/words'
import { Switch } from '../choice'
import { labelsOf } from '../entry'
import { useFigureWords } from '../use-figure-words'
import { spanInWords } from '../when'

const everything = 'everything'

const Moment = ({
  entry: { when, until, title, text, track, beyond },
  period,
  figure: { tracks },
}: {
  entry: TimelineEntry
  period: string
  figure: TimelineFigure
}) => {
  const words = useFigureWords()
  const { dateLocale } = useWords().learning.text
  const isSecond = track !== tracks[0]?.id
  return (
    <li className={isSecond ? 'moment moment-second' : 'moment'}>
      <p className="moment-when">
        <b>{spanInWords(when, until, dateLocale, period)}</b> <span>{labelsOf(tracks, [track])[0]}</span>
      </p>
      <div className="moment-what">
        <p className="moment-title">{title}</p>
        {text !== undefined && <p>{text}</p>}
        {beyond !== undefined && <p className="entry-note">{words.beyondSource(beyond)}</p>}
      </div>
    </li>
  )
}

/** Moments along a line, by period; one track can be seen alone. */
export const TimelineView = ({ figure, show }: { figure: TimelineFigure; show: string | undefined }) => {
  const words = useFigureWords()
  const [track, setTrack] = useState(show ?? everything)
  const options = [{ id: everything, label: words.everything }, ...figure.tracks]
  const periods = figure.periods
    .map((period) => ({
      ...period,
      entries: period.entries.filter((entry) => track === everything || entry.track === track),
    }))
    .filter(({ entries }) => entries.length > 0)
  const shown = periods.reduce((sum, { entries }) => sum + entries.length, 0)
  const all = figure.periods.reduce((sum, { entries }) => sum + entries.length, 0)
  return (
    <>
      <Switch label={words.show} options={options} chosen={track} onChoose={setTrack} />
      <p role="status" className="visually-hidden">
        {words.counted(shown, all)}
      </p>
      {periods.map(({ label, note, entries }) => (
        <div key={label} className="period">
          <p className="period-label">
            <b>{label}</b> {note}
          </p>
          <ol className="moments" aria-label={label}>
            {entries.map((entry) => (
              <Moment key={`${entry.when} ${entry.title}`} entry={entry} period={label} figure={figure} />
            ))}
          </ol>
        </div>
      ))}
    </>
  )
}
