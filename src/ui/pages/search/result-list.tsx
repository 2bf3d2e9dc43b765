import { useState } from 'react'
import type { Lesson } from '../../../core/course'
import { useCourseContent } from '../../app/course-content'
import { useSourceLanguage, useWords } from '../../app/words'
import { Button } from '../../components/button'
import { CourseLink } from '../../components/course-link'
import { dayInWords } from '../../components/day-in-words'
import { Marked } from './marked'
import { LessonTexts, type SegmentTexts } from './lesson-texts'
import type { ResultGroup, SearchResult } from './results'
import { useSearchWords } from './use-search-words'

/** How many results of a group stand before the button that shows the rest. */
const shownAtFirst = 6

const Context = ({ result }: { result: SearchResult }) => {
  const words = useSearchWords()
  const { dateLocale } = useWords().learning.text
  const { lesson, segment, date } = result
  if (date !== undefined) return <p className="search-context">{dayInWords(date, dateLocale)}</p>
  if (!lesson) return null
  return (
    <p className="search-context">
      {segment === undefined ? words.wholeLesson(lesson.number) : words.lesson(lesson.number, lesson.title)}
    </p>
  )
}

/** The language of a result where it is not that of the interface. */
const useLanguageOf = ({ lesson, segment, to }: SearchResult): string | undefined => {
  const { languageOfLesson } = useCourseContent()
  const source = useSourceLanguage()
  if (lesson) return segment === undefined ? undefined : languageOfLesson?.(lesson.id)
  return to.startsWith('/glossary') ? undefined : source
}

const Result = ({ result, texts }: { result: SearchResult; texts: SegmentTexts }) => {
  const { words, segment } = result
  const lang = useLanguageOf(result)
  const text = segment === undefined ? result.text : texts.get(segment)
  const state = segment === undefined ? undefined : { segment, words }
  return (
    <li className="search-result">
      <CourseLink to={result.to} state={state} lang={result.lang ?? lang} className="search-link">
        <Marked text={result.title} words={words} whole />
      </CourseLink>
      <Context result={result} />
      {text !== '' && (
        // The text of a segment comes with its lesson; its place is kept meanwhile.
        <p className="search-excerpt" lang={lang}>
          {text === undefined ? '\u00a0' : <Marked text={text} words={words} />}
        </p>
      )}
    </li>
  )
}

/** The lessons whose texts the excerpts of results still miss. */
const lessonsToRead = (results: readonly SearchResult[], texts: SegmentTexts): Lesson[] => [
  ...new Set(
    results.flatMap(({ lesson, segment }) =>
      lesson && segment !== undefined && !texts.has(segment) ? [lesson] : [],
    ),
  ),
]

/**
 * Results of one kind under their heading; the first few at once, the others when they are asked for.
 *
 * @param reads false while somebody types: what the excerpts miss is not loaded yet
 */
export const ResultList = ({
  group: { name, results },
  texts,
  reads,
  onRead,
}: {
  group: ResultGroup
  texts: SegmentTexts
  reads: boolean
  onRead: (texts: SegmentTexts) => void
}) => {
  const words = useSearchWords()
  const [isOpen, setOpen] = useState(false)
  const shown = isOpen ? results : results.slice(0, shownAtFirst)
  const id = `search-${name}`
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="search-group">
        {words.groups[name]} <span className="search-count">{results.length}</span>
      </h2>
      <ol className="search-results">
        {shown.map((result) => (
          <Result key={result.id} result={result} texts={texts} />
        ))}
      </ol>
      {shown.length < results.length && (
        <Button onClick={() => setOpen(true)}>
          {words.more(results.length - shown.length, words.groups[name])}
        </Button>
      )}
      {reads &&
        lessonsToRead(shown, texts).map((lesson) => (
          <LessonTexts key={lesson.id} lesson={lesson} onRead={onRead} />
        ))}
    </section>
  )
}
