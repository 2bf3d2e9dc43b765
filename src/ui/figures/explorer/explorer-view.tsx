import type { ExplorerEntry, ExplorerFigure } from '../../../core/course'
import { Entry, labelsOf } from '../entry'
import { Filtered, type Filter } from '../filtered'
import { useFigureWords } from '../use-figure-words'

/** Passages under what came of them; each opens to say what it holds and what it is good for. */
export const ExplorerView = ({ figure, show }: { figure: ExplorerFigure; show: string | undefined }) => {
  const words = useFigureWords()
  const { outcomes, themes, entries } = figure
  const filters: readonly Filter<ExplorerEntry>[] = [
    { id: 'theme', label: words.filter.theme, options: themes, marksOf: (entry) => entry.themes },
    { id: 'outcome', label: words.outcome, options: outcomes, marksOf: ({ outcome }) => [outcome] },
  ]
  return (
    <Filtered entries={entries} filters={filters} first={{ theme: show }}>
      {(shown) =>
        outcomes.map(({ id, label }) => {
          const here = shown.filter(({ outcome }) => outcome === id)
          return here.length === 0 ? null : (
            <div key={id}>
              <p className="entries-label">{label}</p>
              <ul className="entries">
                {here.map((entry) => (
                  <Entry
                    key={`${entry.label} ${entry.title}`}
                    title={`${entry.label}: ${entry.title}`}
                    note={labelsOf(themes, entry.themes).join(' · ')}
                  >
                    <p>{entry.text}</p>
                    {entry.use !== undefined && (
                      <p>
                        <b>{words.use}:</b> {entry.use}
                      </p>
                    )}
                  </Entry>
                ))}
              </ul>
            </div>
          )
        })
      }
    </Filtered>
  )
}
