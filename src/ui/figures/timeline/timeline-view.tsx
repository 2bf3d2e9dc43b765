import { useState } from 'react'
import type { TimelineEntry, TimelineFigure } from '../../../core/course'
import { useWords } from '../../app/words'
import { Switch } from '../choice'
import { labelsOf } from '../entry'
import { useFigureWords } from '../use-figure-words'
import { spanInWords } from '../when'

const everything = 'everything'

const Moment = ({
  entry: { when, until, title, text, track },
  figure: { tracks },
}: {
  entry: TimelineEntry
  figure: TimelineFigure
}) => {
  const { dateLocale } = useWords().learning.text
  const isSecond = track !== tracks[0]?.id
  return (
    <li className={isSecond ? 'moment moment-second' : 'moment'}>
      <p className="moment-when">
        {spanInWords(when, until, dateLocale)} · {labelsOf(tracks, [track])[0]}
      </p>
      <p className="moment-title">{title}</p>
      {text !== undefined && <p>{text}</p>}
    </li>
  )
}

/** Moments along a line, by period; one track can be seen alone. */
export const TimelineView = ({ figure, show }: { figure: TimelineFigure; show: string | undefined }) => {
  const words = useFigureWords()
  const [track, setTrack] = useState(show ?? everything)
  const options = [{ id: everything, label: words.everything }, ...figure.tracks]
  return (
    <>
      <Switch label={words.show} options={options} chosen={track} onChoose={setTrack} />
      {figure.periods.map(({ label, note, entries }) => {
        const shown = entries.filter((entry) => track === everything || entry.track === track)
        return shown.length === 0 ? null : (
          <div key={label} className="period">
            <p className="period-label">
              <b>{label}</b> {note}
            </p>
            <ol className="moments">
              {shown.map((entry) => (
                <Moment key={`${entry.when} ${entry.title}`} entry={entry} figure={figure} />
              ))}
            </ol>
          </div>
        )
      })}
    </>
  )
}
