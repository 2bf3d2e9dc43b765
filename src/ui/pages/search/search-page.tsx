import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import { useAnnounce } from '../../app/announcer'
import { useNavigated } from '../../app/navigated'
import { PageWait } from '../../app/page-loader'
import { referencePages } from '../../app/reference-pages'
import { useWords } from '../../app/words'
import { Button } from '../../components/button'
import { CourseLink } from '../../components/course-link'
import { PageHeading } from '../../components/page-heading'
import { LoadFailed } from '../../lesson/load-failed'
import { useSession } from '../../state'
import type { SegmentTexts } from './lesson-texts'
import { ResultList } from './result-list'
import { groupHits, termsToTry } from './results'
import { SearchField } from './search-field'
import { useSearch, type LoadedSearch } from './use-search'
import { useSearchWords } from './use-search-words'
import './search.css'

const triedTerms = 5
const suggestions = 3

/** Queries to choose from; a choice is searched at once. */
const Choices = ({
  label,
  choices,
  onChoose,
}: {
  label: string
  choices: readonly string[]
  onChoose: (query: string) => void
}) =>
  choices.length > 0 && (
    <div className="search-choices">
      <p>{label}</p>
      <ul>
        {choices.map((choice) => (
          <li key={choice}>
            <Button onClick={() => onChoose(choice)}>{choice}</Button>
          </li>
        ))}
      </ul>
    </div>
  )

const NothingFound = ({
  query,
  search,
  onChoose,
}: {
  query: string
  search: LoadedSearch
  onChoose: (query: string) => void
}) => {
  const words = useSearchWords()
  const { nav } = useWords().shell
  return (
    <>
      <p className="search-found">{words.none(query)}</p>
      <Choices label={words.didYouMean} choices={search.suggest(query, suggestions)} onChoose={onChoose} />
      <p>{words.noneHint}</p>
      <ul>
        {referencePages.map((page) => (
          <li key={page}>
            <CourseLink to={`/${page}`}>{nav[page]}</CourseLink>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Says how much was found once typing has rested. */
const useSpokenResult = (text: string | null, isAtRest: boolean) => {
  const announce = useAnnounce()
  const spoken = useRef<string | null>(null)
  useEffect(() => {
    if (!isAtRest || text === null || spoken.current === text) return
    spoken.current = text
    announce(text)
  }, [announce, text, isAtRest])
}

const Results = ({
  query,
  isAtRest,
  search,
  onChoose,
}: {
  query: string
  isAtRest: boolean
  search: LoadedSearch
  onChoose: (query: string) => void
}) => {
  const words = useSearchWords()
  const { course } = useSession()
  const [texts, setTexts] = useState<SegmentTexts>(new Map())
  const addTexts = useCallback((more: SegmentTexts) => setTexts((held) => new Map([...held, ...more])), [])
  const groups = useMemo(() => groupHits(search.find(query), course, search.sources), [search, query, course])
  const count = groups.reduce((sum, { results }) => sum + results.length, 0)
  const isAsked = query !== ''
  useSpokenResult(isAsked ? (count === 0 ? words.none(query) : words.found(query, count)) : null, isAtRest)
  if (!isAsked) {
    const terms = termsToTry(search.sources.glossary, search.terms, triedTerms)
    return <Choices label={words.try} choices={terms} onChoose={onChoose} />
  }
  if (count === 0) return <NothingFound query={query} search={search} onChoose={onChoose} />
  return (
    <>
      <p className="search-found">{words.found(query, count)}</p>
      {groups.map((group) => (
        // A fresh list for each query: its first results are the best of that one.
        <ResultList
          key={`${group.name} ${query}`}
          group={group}
          texts={texts}
          reads={isAtRest}
          onRead={addTexts}
        />
      ))}
    </>
  )
}

/** How long typing has to rest before the count is spoken, the address follows and excerpts are loaded. */
const restMs = 500

/** True once a value has not changed for half a second. */
const useAtRest = (value: string): boolean => {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), restMs)
    return () => clearTimeout(timer)
  }, [value])
  return rested === value
}

/** Keeps the query in the address, so that *Back* from a result finds the results again. */
const useQueryInAddress = (query: string, isAtRest: boolean) => {
  useEffect(() => {
    if (!isAtRest) return
    const search = query === '' ? '' : `?q=${encodeURIComponent(query)}`
    // Not through the router: to it each query would be a move in the course, which takes focus out of the field.
    window.history.replaceState(window.history.state, '', `#/search${search}`)
  }, [query, isAtRest])
}

/** Search over the course: `/search?q=`. */
export const SearchPage = () => {
  const words = useSearchWords()
  const { search: address } = useLocation()
  const navigated = useNavigated()
  const [typed, setTyped] = useState(() => new URLSearchParams(address).get('q') ?? '')
  const field = useRef<HTMLInputElement>(null)
  const page = useRef<HTMLDivElement>(null)
  const query = useDeferredValue(typed).trim()
  const isAtRest = useAtRest(query)
  const loaded = useSearch()
  useQueryInAddress(query, isAtRest)
  useEffect(() => {
    // After the page heading has taken focus. Who comes back to results reads them.
    const frame = requestAnimationFrame(() => {
      if (navigated && field.current?.value === '') field.current.focus()
    })
    return () => cancelAnimationFrame(frame)
  }, [navigated])
  const choose = (choice: string) => {
    setTyped(choice)
    field.current?.focus()
  }
  const toFirst = () => page.current?.querySelector<HTMLElement>('.search-link')?.focus()
  return (
    <div ref={page} className="search">
      <PageHeading title={words.title} />
      <SearchField fieldRef={field} query={typed} onQuery={setTyped} onSubmit={toFirst} />
      {loaded.type === 'loading' && <PageWait />}
      {loaded.type === 'failed' && <LoadFailed onRetry={loaded.retry} />}
      {loaded.type === 'loaded' && (
        <Results query={query} isAtRest={isAtRest} search={loaded.value} onChoose={choose} />
      )}
    </div>
  )
}
