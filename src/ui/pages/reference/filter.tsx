import { useEffect, useId, useRef, type ReactNode } from 'react'
import { useAnnounce } from '../../app/announcer'
import { Button } from '../../components/button'
import { useReferenceWords } from './use-reference-words'

/** How long typing has to rest before the count is spoken. */
const restMs = 600

/**
 * Narrows the entries of a page: a field to type in, further choices, how many are left, and a way back where none is.
 */
export const Filter = ({
  label,
  query,
  count,
  isEmpty,
  onQuery,
  onClear,
  children,
}: {
  label: string
  query: string
  /** How many entries are shown, in words. */
  count: string
  /** True where no entry is left. */
  isEmpty: boolean
  onQuery: (query: string) => void
  /** Takes everything that narrows the entries away. */
  onClear: () => void
  /** Further choices. */
  children?: ReactNode
}) => {
  const words = useReferenceWords()
  const announce = useAnnounce()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const spoken = useRef(count)
  useEffect(() => {
    const timer = setTimeout(() => {
      if (spoken.current !== count) announce(isEmpty ? words.noMatch : count)
      spoken.current = count
    }, restMs)
    return () => clearTimeout(timer)
  }, [announce, count, isEmpty, words])
  const clear = () => {
    onClear()
    field.current?.focus()
  }
  return (
    <div role="search" className="reference-filter">
      <label htmlFor={id}>{label}</label>
      <input
        ref={field}
        id={id}
        type="search"
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={({ target }) => onQuery(target.value)}
      />
      {children}
      <p className="reference-count">{isEmpty ? words.noMatch : count}</p>
      {isEmpty && <Button onClick={clear}>{words.clear}</Button>}
    </div>
  )
}
