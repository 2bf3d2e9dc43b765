import { useCallback, useMemo, useState } from 'react'
import { itemKinds, type Item } from '../../core/course'
import { useCourseContent } from '../app/course-content'
import { useLoaded, type Loaded } from '../app/use-loaded'
import { loadFields } from '../items'
import type { ItemsNeeded } from './items-needed'

/** Items by lesson id. */
export type Quizzes = ReadonlyMap<string, readonly Item[]>

/** Finds an item in loaded quizzes; undefined where the package no longer has it. */
export const itemIn = (quizzes: Quizzes, lessonId: string, itemId: string): Item | undefined =>
  quizzes.get(lessonId)?.find(({ prompt }) => prompt.id === itemId)

const gather = (parts: readonly (readonly Item[])[]): Quizzes => {
  const quizzes = new Map<string, Item[]>()
  for (const item of parts.flat()) {
    const lessonId = item.prompt.id.slice(0, item.prompt.id.indexOf('.'))
    quizzes.set(lessonId, [...(quizzes.get(lessonId) ?? []), item])
  }
  return quizzes
}

/** Loads items as a quiz or a final needs them, with the fields of all kinds. `done` of `of` files have arrived. */
export const useQuizzes = ({
  lessons,
  heldBack,
}: ItemsNeeded): { readonly quizzes: Loaded<Quizzes>; readonly done: number; readonly of: number } => {
  const { loadQuiz, loadHeldBack } = useCourseContent()
  const [done, setDone] = useState(0)
  const wanted = [...new Set(lessons)].sort().join(' ')
  const loaders = useMemo(
    () => [
      ...(wanted === '' ? [] : wanted.split(' ').map((id) => loadQuiz[id])),
      ...(heldBack ? [loadHeldBack] : []),
    ],
    [wanted, heldBack, loadQuiz, loadHeldBack],
  )
  const load = useCallback(async (): Promise<Quizzes> => {
    setDone(0)
    const arrive = async (loader: (typeof loaders)[number]) => {
      const quiz = await loader?.()
      if (!quiz) throw new Error('The course has no quiz for a lesson')
      setDone((count) => count + 1)
      return quiz.items
    }
    const [loaded] = await Promise.all([Promise.all(loaders.map(arrive)), loadFields(itemKinds)])
    return gather(loaded)
  }, [loaders])
  return { quizzes: useLoaded(load), done, of: loaders.length }
}
