import { useCallback, useState, type ComponentType, type ReactNode } from 'react'
import type { GlossaryTerm, Item, Lesson } from '../../../core/course'
import { useCourseContent, type CourseContent } from '../../app/course-content'
import { useLoaded, type Loaded } from '../../app/use-loaded'

/** A lesson as a hand-out needs it. */
export interface HandoutLesson {
  readonly lesson: Lesson
  readonly Text: ComponentType
  readonly items: readonly Item[]
}

/** All that a hand-out shows, loaded: nothing may arrive after it was printed. */
export interface Handout {
  readonly lessons: readonly HandoutLesson[]
  readonly glossary: Readonly<Record<string, GlossaryTerm>>
  /** Figures as tables, by id. */
  readonly figures: ReadonlyMap<string, ReactNode>
}

const loadFigures = async (content: CourseContent): Promise<Handout['figures']> => {
  const [{ drawOnPaper }, { loadFigure }] = await Promise.all([
    import('../../figures'),
    content.loadFigures(),
  ])
  const draw = async ([id, load]: [string, (typeof loadFigure)[string]]) =>
    [id, await drawOnPaper((await load()).figure)] as const
  return new Map(await Promise.all(Object.entries(loadFigure).map(draw)))
}

const loadOne = async (content: CourseContent, lesson: Lesson): Promise<HandoutLesson> => {
  const [text, quiz] = await Promise.all([content.loadLesson[lesson.id]?.(), content.loadQuiz[lesson.id]?.()])
  if (!text || !quiz) throw new Error(`The course has no text or no quiz for the lesson "${lesson.id}"`)
  return { lesson, Text: text.default, items: quiz.items }
}

/**
 * Loads lessons for a hand-out, and the glossary and the figures that they may name.
 *
 * @param lessons keeps its identity as long as it is the same
 * @returns `done` of `of` parts have arrived
 */
export const useHandout = (
  lessons: readonly Lesson[],
): { readonly handout: Loaded<Handout>; readonly done: number; readonly of: number } => {
  const content = useCourseContent()
  const [done, setDone] = useState(0)
  const load = useCallback(async (): Promise<Handout> => {
    setDone(0)
    const counted = async <T>(part: Promise<T>): Promise<T> => {
      const arrived = await part
      setDone((count) => count + 1)
      return arrived
    }
    const [loaded, { glossary }, figures] = await Promise.all([
      Promise.all(lessons.map((lesson) => counted(loadOne(content, lesson)))),
      counted(content.loadGlossary()),
      counted(loadFigures(content)),
    ])
    return { lessons: loaded, glossary, figures }
  }, [content, lessons])
  return { handout: useLoaded(load), done, of: lessons.length + 2 }
}
