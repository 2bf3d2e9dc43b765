import { createContext, useContext, type ReactNode } from 'react'
import type { Item, Lesson } from '../../core/course'

/** What the components of a lesson's text need to know of the lesson around them. */
export interface LessonScope {
  readonly lesson: Lesson
  readonly items: readonly Item[]
  /** True once the tools of segments may load: nobody waits for them. */
  readonly hasTools: boolean
  /** Moves to a segment: its heading takes focus. */
  readonly goTo: (segment: number) => void
}

const LessonContext = createContext<LessonScope | null>(null)

/** Gives a lesson to the components of its text. */
export const LessonScopeProvider = ({ scope, children }: { scope: LessonScope; children: ReactNode }) => (
  <LessonContext value={scope}>{children}</LessonContext>
)

/** The lesson around a component. @throws outside a {@link LessonScopeProvider} */
export const useLessonScope = (): LessonScope => {
  const scope = useContext(LessonContext)
  if (!scope) throw new Error('useLessonScope stands outside a LessonScopeProvider')
  return scope
}
