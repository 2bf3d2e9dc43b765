import { useId, type RefObject } from 'react'
import { Icon } from '../../components/icon'
import { searchKey } from '../../app/use-search-key'
import { useRecord } from '../../state'
import { readLook } from '../../../core/record'
import { useSearchWords } from './use-search-words'

/** The field of search, with what it finds and how it is reached by keyboard. */
export const SearchField = ({
  fieldRef,
  query,
  onQuery,
  onSubmit,
}: {
  fieldRef: RefObject<HTMLInputElement | null>
  query: string
  onQuery: (query: string) => void
  /** Called by Enter. */
  onSubmit: () => void
}) => {
  const words = useSearchWords()
  const hasKeys = readLook(useRecord()).keys === 'on'
  const id = useId()
  return (
    <form
      role="search"
      className="search-form"
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      <label htmlFor={id}>{words.field}</label>
      <div className="search-field">
        <Icon name="search" />
        <input
          ref={fieldRef}
          id={id}
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}-lead`}
          value={query}
          onChange={({ target }) => onQuery(target.value)}
        />
      </div>
      <p id={`${id}-lead`} className="search-lead">
        {words.lead} {hasKeys && <span className="search-keys">{words.keys(searchKey)}</span>}
      </p>
    </form>
  )
}
