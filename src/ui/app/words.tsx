import { createContext, useContext, useLayoutEffect, type ReactNode } from 'react'
import { english, type Language, type Words } from '../../locales'

const LanguageContext = createContext<Language>(english)

/** Gives the words of a language to everything below it, and names it to the page. */
export const WordsProvider = ({ language, children }: { language: Language; children: ReactNode }) => {
  useLayoutEffect(() => {
    document.documentElement.lang = language.tag
    document.documentElement.dir = language.direction
  }, [language])
  return <LanguageContext value={language}>{children}</LanguageContext>
}

/** The language of the interface. English outside a provider. */
export const useLanguage = (): Language => useContext(LanguageContext)

/** The interface's words: `shell` around the lessons, `learning` in them. */
export const useWords = (): Words => useLanguage().words
