import { useState } from 'react'
import type { Figure } from '../../core/course'
import { useOwnLanguage, useWords } from '../app/words'
import { Button } from '../components/button'
import { CourseLink } from '../components/course-link'
import type { Drawn } from './drawn'
import { useFigureWords } from './use-figure-words'

/** Where a figure's facts are from, with links to the sections. */
export const FigureSource = ({ sections, beyond }: Pick<Figure, 'sections' | 'beyond'>) => {
  const { text } = useWords().learning
  const words = useFigureWords()
  return (
    <p className="figure-source" lang={useOwnLanguage()}>
      {sections.length > 0 && (
        <span>
          {words.fromSource}{' '}
          {sections.map((section) => (
            <CourseLink key={section} to="/sources" state={{ section }} data-section={section}>
              <span aria-hidden="true">§{section}</span>
              <span className="visually-hidden">{text.section(section)}</span>
            </CourseLink>
          ))}
        </span>
      )}
      {beyond.length > 0 && <span>{words.beyondSource(beyond.join('; '))}</span>}
    </p>
  )
}

/** What all figures have in common: what they show, the switch to the table, where the facts are from. */
export const FigureFrame = ({ figure, drawn }: { figure: Figure; drawn: Drawn }) => {
  const words = useFigureWords()
  const [isTable, setTable] = useState(false)
  return (
    <div className="figure-frame" data-figure={figure.id}>
      <div className="figure-head">
        <p>{figure.summary}</p>
        <Button variant="quiet" className="figure-switch" onClick={() => setTable(!isTable)}>
          {isTable ? words.asFigure : words.asTable}
        </Button>
      </div>
      <div className="figure-view" hidden={isTable}>
        {drawn.view}
      </div>
      <div className="figure-twin" hidden={!isTable}>
        {drawn.twin}
      </div>
      <FigureSource {...figure} />
    </div>
  )
}
