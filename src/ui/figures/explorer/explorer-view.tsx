import { useState } from 'react'
import type { ExplorerEntry, ExplorerFigure } from '../../../core/course'
import { Entry, labelsOf } from '../entry'
import { useFigureWords } from '../use-figure-words'
import { ThemeChart } from './theme-chart'

/** One passage, with the themes that it has beside the chosen one. */
const Passage = ({
  entry,
  themes,
  theme,
}: {
  entry: ExplorerEntry
  themes: ExplorerFigure['themes']
  theme: string
}) => {
  const words = useFigureWords()
  const others = entry.themes.filter((id) => id !== theme)
  const note = [...(entry.label === undefined ? [] : [entry.label]), ...labelsOf(themes, others)]
  return (
    <Entry title={entry.title} note={note.join(' · ')}>
      <p>{entry.text}</p>
      {entry.use !== undefined && (
        <p>
          <b>{words.use}</b> {entry.use}
        </p>
      )}
    </Entry>
  )
}

/** A chart of themes, and under it the passages of the chosen one by what came of them, each to be opened. */
export const ExplorerView = ({ figure, show }: { figure: ExplorerFigure; show: string | undefined }) => {
  const words = useFigureWords()
  const { outcomes, themes, entries } = figure
  const [theme, setTheme] = useState(show ?? '')
  const shown = entries.filter((entry) => theme === '' || entry.themes.includes(theme))
  return (
    <>
      <ThemeChart figure={figure} chosen={theme} onChoose={setTheme} />
      <p className="entries-count" role="status">
        {words.counted(shown.length, entries.length)}
      </p>
      {outcomes.map(({ id, label, granted }) => {
        const here = shown.filter(({ outcome }) => outcome === id)
        return here.length === 0 ? null : (
          <section key={id} className="outcome">
            <p className="entries-label">
              <span aria-hidden="true">{granted ? '●' : '○'}</span> {label}
            </p>
            <ul className="entries">
              {here.map((entry) => (
                <Passage
                  key={`${theme} ${entry.label} ${entry.title}`}
                  entry={entry}
                  themes={themes}
                  theme={theme}
                />
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}
