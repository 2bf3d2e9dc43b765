import type { CourseTranslation, Item } from '../../src/core/course'
import type { Translation } from '../translation/translation'
import { glossaryModule, itemsCode, loaders } from './course-modules'

const titlesOf = ({ words, lessons }: Translation): CourseTranslation['titles'] => {
  const segments = [...lessons].map(([id, lesson]) => {
    const titles = Object.fromEntries([...lesson.segments].filter(([segment]) => segment !== ''))
    return [id, titles] as const
  })
  return {
    title: words.title ?? null,
    description: words.description ?? null,
    modules: words.modules,
    lessons: words.lessons,
    segments: Object.fromEntries(segments),
  }
}

/** Lists the lessons of which a translation has at least one item that the lesson asks. */
const quizzesOf = ({ items }: Translation): string[] => [
  ...new Set(
    [...items.values()].flatMap(({ prompt }) =>
      prompt.use === 'lesson' ? (prompt.id.split('.')[0] ?? []) : [],
    ),
  ),
]

/** Writes the module of a translation: titles, and loaders of what is translated. */
export const translationModule = (translation: Translation): string => {
  const { language, lessons } = translation
  return `export const titles = ${JSON.stringify(titlesOf(translation))}
export const loadLesson = {
${loaders([...lessons.keys()], `${language}/lesson`)}
}
export const loadQuiz = {
${loaders(quizzesOf(translation), `${language}/quiz`)}
}
export const loadHeldBack = () => import('virtual:${language}/held-back')
export const loadGlossary = () => import('virtual:${language}/glossary')
`
}

const inSource = (item: Item, lang: string): Item => ({ ...item, prompt: { ...item.prompt, lang } })

/** Writes the module of the items that a lesson asks; those that are not translated say their language. */
export const translatedQuizModule = (
  { items }: Translation,
  source: readonly Item[],
  sourceLanguage: string,
): string =>
  itemsCode(
    source
      .filter(({ prompt }) => prompt.use === 'lesson')
      .map((item) => items.get(item.prompt.id) ?? inSource(item, sourceLanguage)),
  )

/** Writes the module of the translated items among those held back; the others are loaded from the source. */
export const translatedHeldBackModule = ({ items }: Translation): string =>
  itemsCode([...items.values()].filter(({ prompt }) => prompt.use === 'final'))

/** Writes the module of the translated terms of the glossary; the others are loaded from the source. */
export const translatedGlossaryModule = ({ glossary }: Translation): string => glossaryModule({ glossary })
