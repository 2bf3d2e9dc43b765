import { useMemo } from 'react'
import { withTitles, type Course, type Item } from '../../core/course'
import { loadLanguage, type Language } from '../../locales'
import type { ContentTranslation, CourseContent } from './course-content'

/** A course in one language: the interface's words, and what is translated of the course. */
export interface Edition {
  readonly language: Language
  /** Null where the course is in this language, or has nothing in it. */
  readonly translation: ContentTranslation | null
}

/** Loads words and translated titles of a language side by side. @throws what an import throws */
export const loadEdition = async (
  tag: string,
  { loadTranslation }: Pick<CourseContent, 'loadTranslation'>,
): Promise<Edition> => {
  const [language, translation] = await Promise.all([loadLanguage(tag), loadTranslation[tag]?.() ?? null])
  return { language, translation }
}

const inSource = (items: readonly Item[], lang: string): Item[] =>
  items.map((item) => ({ ...item, prompt: { ...item.prompt, lang } }))

const primary = (tag: string): string => tag.split('-', 1).join('')

/** What of a course's content has a language. */
type Texts = Pick<
  CourseContent,
  'loadLesson' | 'loadQuiz' | 'loadHeldBack' | 'loadGlossary' | 'languageOfLesson'
>

/** The language of a course where an edition is in another one. */
export const otherLanguage = ({ language }: Edition, source: string): string | undefined =>
  primary(language.tag) === primary(source) ? undefined : source

/**
 * Gives a course's loaders in the language of an edition. What is not translated comes in the course's language and
 * says so, the texts of whole lessons by `languageOfLesson`.
 *
 * @param language the course's (BCP 47)
 */
export const textsIn = (texts: Texts, edition: Edition, language: string): Texts => {
  const source = otherLanguage(edition, language)
  if (source === undefined) return texts
  const { translation } = edition
  const fromSource = Object.entries(texts.loadQuiz).map(
    ([id, load]) => [id, async () => ({ items: inSource((await load()).items, source) })] as const,
  )
  const loadHeldBack = async () => {
    const [{ items }, own] = await Promise.all([texts.loadHeldBack(), translation?.loadHeldBack()])
    const translated = new Map(own?.items.map((item) => [item.prompt.id, item]))
    return { items: inSource(items, source).map((item) => translated.get(item.prompt.id) ?? item) }
  }
  const loadGlossary = async () => {
    const [{ glossary }, own] = await Promise.all([texts.loadGlossary(), translation?.loadGlossary()])
    const terms = Object.entries(glossary).map(([id, term]) => [id, { ...term, lang: source }] as const)
    return { glossary: { ...Object.fromEntries(terms), ...own?.glossary } }
  }
  const translated = new Set(Object.keys(translation?.loadLesson ?? {}))
  return {
    loadLesson: { ...texts.loadLesson, ...translation?.loadLesson },
    loadQuiz: { ...Object.fromEntries(fromSource), ...translation?.loadQuiz },
    loadHeldBack,
    loadGlossary,
    languageOfLesson: (id) => (translated.has(id) ? undefined : source),
  }
}

/** The course and its loaders in the language of an edition, the same as long as that is the same. */
export const useCourseIn = (course: Course, content: CourseContent, edition: Edition) =>
  useMemo(
    () => ({
      course: edition.translation ? withTitles(course, edition.translation.titles) : course,
      content: { ...content, ...textsIn(content, edition, course.language) },
    }),
    [course, content, edition],
  )
