import { createContext, useContext, useLayoutEffect, type ReactNode } from 'react'
import { english, type Language, type Words } from '../../locales'

const LanguageContext = createContext<Language>(english)
const SourceContext = createContext<string | undefined>(undefined)

/**
 * Gives the words of a language to everything below it, and names it to the page.
 *
 * @param source the course's language where that is another one
 */
export const WordsProvider = ({
  language,
  source,
  children,
}: {
  language: Language
  source?: string | undefined
  children: ReactNode
}) => {
  useLayoutEffect(() => {
    document.documentElement.lang = language.tag
    document.documentElement.dir = language.direction
  }, [language])
  return (
    <LanguageContext value={language}>
      <SourceContext value={source}>{children}</SourceContext>
    </LanguageContext>
  )
}

/** The language of the interface. English outside a provider. */
export const useLanguage = (): Language => useContext(LanguageContext)

/** `lang` of texts that no translation reaches, such as figures and cases; undefined where all is one language. */
export const useSourceLanguage = (): string | undefined => useContext(SourceContext)

/** `lang` of the interface's own words where they may stand among such texts; undefined where all is one language. */
export const useOwnLanguage = (): string | undefined => {
  const { tag } = useLanguage()
  return useSourceLanguage() === undefined ? undefined : tag
}

/** The interface's words: `shell` around the lessons, `learning` in them. */
export const useWords = (): Words => useLanguage().words
