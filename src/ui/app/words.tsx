import { createContext, useContext, type ReactNode } from 'react'
import { wordsFor, type Words } from '../../locales'

const WordsContext = createContext<Words>(wordsFor('en'))

/** Gives the words of a language to everything below it. */
export const WordsProvider = ({ language, children }: { language: string; children: ReactNode }) => (
  <WordsContext value={wordsFor(language)}>{children}</WordsContext>
)

/** The interface's words: `shell` around the lessons, `learning` in them. English outside a provider. */
export const useWords = (): Words => useContext(WordsContext)
