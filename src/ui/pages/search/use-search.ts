import { useCallback } from 'react'
import type { Mentions } from '../../../core/course'
import { createSearch, unpackTexts, type SearchOfCourse } from '../../../core/search'
import { useCourseContent } from '../../app/course-content'
import { useLoaded, type Loaded } from '../../app/use-loaded'
import { useSession } from '../../state'
import { searchDocuments, type SearchSources } from './documents'

/** A course made searchable, and what its results show. */
export interface LoadedSearch extends SearchOfCourse {
  readonly sources: SearchSources
  /** Slots of the segments that speak of a term, by its id. */
  readonly terms: Readonly<Record<string, Mentions>>
}

/** Loads what search needs and makes it searchable, when its page is opened. */
export const useSearch = (): Loaded<LoadedSearch> => {
  const { loadSearchTexts, loadReference, loadGlossary } = useCourseContent()
  const { course } = useSession()
  const load = useCallback(async () => {
    const [{ texts }, { reference }, { glossary }] = await Promise.all([
      loadSearchTexts(),
      loadReference(),
      loadGlossary(),
    ])
    const sources = { ...reference, glossary, texts: unpackTexts(texts) }
    return { ...createSearch(searchDocuments(course, sources)), sources, terms: reference.terms }
  }, [course, loadSearchTexts, loadReference, loadGlossary])
  return useLoaded(load)
}
