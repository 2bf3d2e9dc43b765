import { useId, useState, type ReactNode } from 'react'
import type { FigureMark } from '../../core/course'
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
  const id = useId()
  const [chosen, setChosen] = useState(first)
  const isFiltered = filters.some((filter) => chosen[filter.id])
  const shown = entries.filter((entry) =>
    filters.every((filter) => {
      const wanted = chosen[filter.id]
      return !wanted || filter.marksOf(entry).includes(wanted)
    }),
  )
  return (
    <>
      <div className="filters">
        {filters.map((filter) => (
          <label key={filter.id} htmlFor={`${id}-${filter.id}`}>
            <span>{filter.label}</span>
            <select
              id={`${id}-${filter.id}`}
              value={chosen[filter.id] ?? ''}
              onChange={({ target }) => setChosen({ ...chosen, [filter.id]: target.value })}
            >
              <option value="">{words.all}</option>
              {filter.options.map((option) => (
                <option key={option.id} value={option.id}>
                  {option.label}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <div className="filters-count">
        <p role="status">
          {shown.length === 0 ? words.nothing : words.counted(shown.length, entries.length)}
        </p>
        {isFiltered && (
          <Button variant="quiet" onClick={() => setChosen({})}>
            {words.clear}
          </Button>
        )}
      </div>
      {children(shown)}
    </>
  )
}
