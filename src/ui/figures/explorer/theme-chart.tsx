import { useId } from 'react'
import type { ExplorerEntry, ExplorerFigure } from '../../../core/course'
import { Choice } from '../choice'
import { useFigureWords } from '../use-figure-words'

/** One mark for each entry: full for what is in the text, hollow for what is not. */
const Tally = ({ granted, left }: { granted: number; left: number }) => (
  <span className="tally" aria-hidden="true">
    {'●'.repeat(granted)}
    {'○'.repeat(left)}
  </span>
)

/** The themes with what is in the text on each and what is not; one is chosen to be read about, or all. */
export const ThemeChart = ({
  figure: { outcomes, themes, entries },
  chosen,
  onChoose,
}: {
  figure: ExplorerFigure
  /** Id of a theme; empty for all. */
  chosen: string
  onChoose: (id: string) => void
}) => {
  const words = useFigureWords()
  const group = useId()
  const left = new Set(outcomes.filter(({ granted }) => !granted).map(({ id }) => id))
  const row = (id: string, label: string, marked: readonly ExplorerEntry[]) => {
    const missed = marked.filter(({ outcome }) => left.has(outcome)).length
    const counts = { granted: marked.length - missed, left: missed }
    return (
      <Choice key={id} group={group} isChosen={id === chosen} look="theme-face" onChoose={() => onChoose(id)}>
        <span>{label}</span>
        {id !== '' && <Tally {...counts} />}
        <span className="visually-hidden">{words.tally(counts.granted, counts.left)}</span>
      </Choice>
    )
  }
  return (
    <fieldset className="theme-chart">
      <legend>
        {words.themes}
        <span aria-hidden="true">
          <span className="theme-key">● {words.granted}</span>
          {left.size > 0 && <span className="theme-key">○ {words.notGranted}</span>}
        </span>
      </legend>
      {themes.map(({ id, label }) =>
        row(
          id,
          label,
          entries.filter(({ themes: marks }) => marks.includes(id)),
        ),
      )}
      {row('', words.all, entries)}
    </fieldset>
  )
}
