import type {} from './import-meta'
import { en } from './en'
import type { Language } from './words'

/** The language that is in every course, and that stands in for one that cannot be loaded. */
export const english: Language = { tag: 'en', direction: 'ltr', words: en, late: null }

interface Translation {
  /** What its speakers call it. */
  readonly name: string
  readonly load: () => Promise<{ readonly language: Language }>
}

// A build leaves the pseudo-locale out: it is for those who make the interface.
const pseudo: Readonly<Record<string, Translation>> = import.meta.env.DEV
  ? { 'ar-XB': { name: 'Pseudo', load: () => import('./pseudo') } }
  : {}

const translations: Readonly<Record<string, Translation>> = {
  fr: { name: 'Français', load: () => import('./fr') },
  es: { name: 'Español', load: () => import('./es') },
  ...pseudo,
}

/** The languages that there are, each by its tag with the name that its speakers give it. */
export const languageNames: ReadonlyMap<string, string> = new Map([
  [english.tag, 'English'],
  ...Object.entries(translations).map(([tag, { name }]) => [tag, name] as const),
])

/**
 * Loads the words of a language; English is there already.
 *
 * @param tag one of {@link languageNames}; any other gives English
 * @throws what the import throws, as where the line is lost
 */
export const loadLanguage = async (tag: string): Promise<Language> =>
  (await translations[tag]?.load())?.language ?? english
