import { CourseLink } from '../components/course-link'
import { useCourseContent } from '../app/course-content'
import { useLoaded } from '../app/use-loaded'
import { useOwnLanguage, useWords } from '../app/words'

/** What a term means; the glossary is loaded when the first note is opened. */
export const TermNote = ({ id }: { id: string }) => {
  const { shell, learning } = useWords()
  const { load } = learning
  const own = useOwnLanguage()
  const loaded = useLoaded(useCourseContent().loadGlossary)
  if (loaded.type === 'loading') return load.loading
  if (loaded.type === 'failed') {
    return (
      <>
        {load.failed}{' '}
        <button type="button" onClick={loaded.retry}>
          {load.retry}
        </button>
      </>
    )
  }
  const term = loaded.value.glossary[id]
  if (!term) return null
  return (
    <>
      <span lang={term.lang ?? own}>
        <b>{term.acronym === undefined ? term.term : `${term.term} (${term.acronym})`}</b> {term.definition}
      </span>{' '}
      <CourseLink to={`/glossary/${id}`} lang={own}>
        {shell.nav.glossary}
      </CourseLink>
    </>
  )
}
