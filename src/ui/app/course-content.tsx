import { createContext, useContext, type ComponentType, type ReactNode } from 'react'
import type {
  Correction,
  CourseCase,
  CourseInfo,
  CourseTranslation,
  Figure,
  GlossaryTerm,
  Item,
  Reference,
  Worksheet,
} from '../../core/course'
import type { Blueprint } from '../../core/scoring'
import type { PackedTexts } from '../../core/search'

/** A course in another language, with its lessons' texts. */
export interface ContentTranslation extends CourseTranslation {
  readonly loadLesson: Readonly<Record<string, () => Promise<{ readonly default: ComponentType }>>>
}

/** What of a course is loaded one by one, and the plan of its final. Keys are lesson ids. */
export interface CourseContent {
  readonly blueprint: Blueprint
  readonly loadLesson: Readonly<Record<string, () => Promise<{ readonly default: ComponentType }>>>
  readonly loadQuiz: Readonly<Record<string, () => Promise<{ readonly items: readonly Item[] }>>>
  /** The items held back for the final, of all lessons. */
  readonly loadHeldBack: () => Promise<{ readonly items: readonly Item[] }>
  /** Terms by their id. */
  readonly loadGlossary: () => Promise<{ readonly glossary: Readonly<Record<string, GlossaryTerm>> }>
  readonly loadCorrections: () => Promise<{ readonly corrections: readonly Correction[] }>
  /** Gives a loader for each case by its id. */
  readonly loadCases: () => Promise<{
    readonly loadCase: Readonly<Record<string, () => Promise<{ readonly courseCase: CourseCase }>>>
  }>
  /** Null in it where the course has none. */
  readonly loadWorksheet: () => Promise<{ readonly worksheet: Worksheet | null }>
  readonly loadInfo: () => Promise<{ readonly info: CourseInfo }>
  readonly loadReference: () => Promise<{ readonly reference: Reference }>
  /** The words of each segment, by its slot. */
  readonly loadSearchTexts: () => Promise<{ readonly texts: PackedTexts }>
  /** Loaders by figure id. */
  readonly loadFigures: () => Promise<{
    readonly loadFigure: Readonly<Record<string, () => Promise<{ readonly figure: Figure }>>>
  }>
  /** By language. */
  readonly loadTranslation: Readonly<Record<string, () => Promise<ContentTranslation>>>
  /** The language (BCP 47) of a lesson's text where it is not translated into the one around it. */
  readonly languageOfLesson?: (id: string) => string | undefined
}

const ContentContext = createContext<CourseContent | null>(null)

/** Gives a course's content to everything below it. */
export const CourseContentProvider = ({
  content,
  children,
}: {
  content: CourseContent
  children: ReactNode
}) => <ContentContext value={content}>{children}</ContentContext>

/** The course's loaders and blueprint. @throws outside a {@link CourseContentProvider} */
export const useCourseContent = (): CourseContent => {
  const content = useContext(ContentContext)
  if (!content) throw new Error('useCourseContent stands outside a CourseContentProvider')
  return content
}
