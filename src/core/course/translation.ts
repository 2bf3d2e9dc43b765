import type { Course, GlossaryTerm } from './course'
import type { Item } from './item'

/** Titles of a course in another language, as far as they are translated, by ids. */
export interface TranslatedTitles {
  readonly title: string | null
  readonly description: string | null
  readonly modules: Readonly<Record<string, string>>
  readonly lessons: Readonly<
    Record<string, { readonly title: string; readonly objectives: Readonly<Record<string, string>> }>
  >
  /** By lesson and segment. */
  readonly segments: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** A course in another language: its titles, and loaders of what is translated. */
export interface CourseTranslation {
  readonly titles: TranslatedTitles
  /** By lesson id. What of a lesson is not translated stands in it in the source's language, and says so. */
  readonly loadQuiz: Readonly<Record<string, () => Promise<{ readonly items: readonly Item[] }>>>
  /** The translated ones alone. */
  readonly loadHeldBack: () => Promise<{ readonly items: readonly Item[] }>
  readonly loadGlossary: () => Promise<{ readonly glossary: Readonly<Record<string, GlossaryTerm>> }>
}

/** Gives a course the titles of a translation; slots, ids and everything else that is reported stay. */
export const withTitles = (course: Course, titles: TranslatedTitles): Course => ({
  ...course,
  title: titles.title ?? course.title,
  description: titles.description ?? course.description,
  modules: course.modules.map((one) => ({ ...one, title: titles.modules[one.id] ?? one.title })),
  lessons: course.lessons.map((lesson) => ({
    ...lesson,
    title: titles.lessons[lesson.id]?.title ?? lesson.title,
    objectives: lesson.objectives.map((one) => ({
      ...one,
      text: titles.lessons[lesson.id]?.objectives[one.id] ?? one.text,
    })),
    segments: lesson.segments.map((one) => ({
      ...one,
      title: titles.segments[lesson.id]?.[one.id] ?? one.title,
    })),
  })),
})
