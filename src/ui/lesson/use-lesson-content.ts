import { useCallback, type ComponentType } from 'react'
import type { Item, Lesson } from '../../core/course'
import { useCourseContent } from '../app/course-content'
import { useLoaded, type Loaded } from '../app/use-loaded'
import { loadFields } from '../items'

export interface LessonContent {
  readonly Text: ComponentType
  readonly items: readonly Item[]
}

/** Loads a lesson's text, its items, and the fields of those that it asks in its flow, side by side. */
export const useLessonContent = (lesson: Lesson): Loaded<LessonContent> => {
  const { loadLesson, loadQuiz } = useCourseContent()
  const load = useCallback(async (): Promise<LessonContent> => {
    const asked = lesson.items.flatMap(({ inline, kind }) => (inline ? kind : []))
    const [text, quiz] = await Promise.all([
      loadLesson[lesson.id]?.(),
      loadQuiz[lesson.id]?.(),
      loadFields(asked),
    ])
    if (!text || !quiz) throw new Error(`The course has no text or no quiz for the lesson "${lesson.id}"`)
    return { Text: text.default, items: quiz.items }
  }, [lesson, loadLesson, loadQuiz])
  return useLoaded(load)
}
