import { useCallback, useMemo, useState } from 'react'
import type { Item } from '../../core/course'
import { useCourseContent } from '../app/course-content'
import { useLoaded, type Loaded } from '../app/use-loaded'

/** Items by lesson id. */
export type Quizzes = ReadonlyMap<string, readonly Item[]>

/** Finds an item in loaded quizzes; undefined where the package no longer has it. */
export const itemIn = (quizzes: Quizzes, lessonId: string, itemId: string): Item | undefined =>
  quizzes.get(lessonId)?.find(({ prompt }) => prompt.id === itemId)

/**
 * Loads the quizzes of several lessons at once, as a final needs them. `done` of `of` says how many have arrived.
 *
 * @param lessonIds may come in any order and more than once
 */
export const useQuizzes = (
  lessonIds: readonly string[],
): { readonly quizzes: Loaded<Quizzes>; readonly done: number; readonly of: number } => {
  const { loadQuiz } = useCourseContent()
  const [done, setDone] = useState(0)
  const wanted = [...new Set(lessonIds)].sort().join(' ')
  const ids = useMemo(() => (wanted === '' ? [] : wanted.split(' ')), [wanted])
  const load = useCallback(async (): Promise<Quizzes> => {
    setDone(0)
    const loaded = await Promise.all(
      ids.map(async (id) => {
        const quiz = await loadQuiz[id]?.()
        if (!quiz) throw new Error(`The course has no quiz for the lesson "${id}"`)
        setDone((count) => count + 1)
        return [id, quiz.items] as const
      }),
    )
    return new Map(loaded)
  }, [ids, loadQuiz])
  return { quizzes: useLoaded(load), done, of: ids.length }
}
