import { useId, useRef, useState, type ReactNode } from 'react'
import type { FigureMark } from '../../core/course'
import { useOwnLanguage } from '../app/words'
import { Button } from '../components/button'
import { useFigureWords } from './use-figure-words'

/** One way to filter entries. */
export interface Filter<Entry> {
  readonly id: string
  readonly label: string
  readonly options: readonly FigureMark[]
  /** Ids of the options that an entry carries. */
  readonly marksOf: (entry: Entry) => readonly string[]
}

/** One filter as a list to choose from. */
const FilterField = ({
  label,
  options,
  chosen,
  onChoose,
}: {
  label: string
  options: readonly FigureMark[]
  chosen: string
  onChoose: (option: string) => void
}) => {
  const words = useFigureWords()
  const own = useOwnLanguage()
  const id = useId()
  return (
    <label htmlFor={id}>
      <span lang={own}>{label}</span>
      <select id={id} value={chosen} onChange={({ target }) => onChoose(target.value)}>
        <option value="" lang={own}>
          {words.all}
        </option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Entries under a bar of filters. How many are left is said in a status region. */
export const Filtered = <Entry,>({
  entries,
  filters,
  first,
  children,
}: {
  entries: readonly Entry[]
  filters: readonly Filter<Entry>[]
  /** What is chosen at first: an option by filter. */
  first: Readonly<Record<string, string | undefined>>
  children: (shown: readonly Entry[]) => ReactNode
}) => {
  const words = useFigureWords()
  const own = useOwnLanguage()
  const [chosen, setChosen] = useState(first)
  const bar = useRef<HTMLDivElement>(null)
  // The button that was pressed goes away with the filters, so focus moves to where they are set.
  const clear = () => {
    setChosen({})
    bar.current?.querySelector('select')?.focus()
  }
  const isFiltered = filters.some((filter) => chosen[filter.id])
  const shown = entries.filter((entry) =>
    filters.every((filter) => {
      const wanted = chosen[filter.id]
      return !wanted || filter.marksOf(entry).includes(wanted)
    }),
  )
  return (
    <>
      <div ref={bar} className="filters">
        {filters.map(({ id, label, options }) => (
          <FilterField
            key={id}
            label={label}
            options={options}
            chosen={chosen[id] ?? ''}
            onChoose={(option) => setChosen({ ...chosen, [id]: option })}
          />
        ))}
      </div>
      <div className="filters-count">
        <p role="status" lang={own}>
          {shown.length === 0 ? words.nothing : words.counted(shown.length, entries.length)}
        </p>
        {isFiltered && (
          <Button variant="quiet" onClick={clear}>
            {words.clear}
          </Button>
        )}
      </div>
      {children(shown)}
    </>
  )
}
