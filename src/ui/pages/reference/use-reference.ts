import { useCallback } from 'react'
import type { GlossaryTerm, Reference } from '../../../core/course'
import { useCourseContent } from '../../app/course-content'
import { useLoaded, type Loaded } from '../../app/use-loaded'

/** A course's reference with its glossary. */
export interface LoadedReference extends Reference {
  /** By term id. */
  readonly glossary: Readonly<Record<string, GlossaryTerm>>
}

/** Loads what the reference pages show. */
export const useReference = (): Loaded<LoadedReference> => {
  const { loadReference, loadGlossary } = useCourseContent()
  const load = useCallback(async () => {
    const [{ reference }, { glossary }] = await Promise.all([loadReference(), loadGlossary()])
    return { ...reference, glossary }
  }, [loadReference, loadGlossary])
  return useLoaded(load)
}
