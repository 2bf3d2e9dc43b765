import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react'
import { chosenLanguage, languageEvent } from '../../core/record'
import { languageNames, loadLanguage, type Language } from '../../locales'
import { useSession, useSessionState } from '../state'
import { WordsProvider } from './words'

const ChooseContext = createContext<(tag: string) => Promise<Language>>(loadLanguage)

/**
 * Gives the language of a running course. It is a setting of the learner's record, so a choice that another page of
 * this browser took arrives here too.
 */
export const LanguageProvider = ({ first, children }: { first: Language; children: ReactNode }) => {
  const { act, store } = useSession()
  const [language, setLanguage] = useState(first)
  const chosen = useSessionState(({ record }) => chosenLanguage(record))
  useEffect(() => {
    if (!languageNames.has(chosen)) return undefined
    let live = true
    loadLanguage(chosen).then(
      (loaded) => live && setLanguage(loaded),
      () => undefined,
    )
    return () => {
      live = false
    }
  }, [chosen])
  const choose = useCallback(
    async (tag: string) => {
      const loaded = await loadLanguage(tag)
      setLanguage(loaded)
      act(languageEvent(store.getState().record, tag))
      return loaded
    },
    [act, store],
  )
  return (
    <ChooseContext value={choose}>
      <WordsProvider language={language}>{children}</WordsProvider>
    </ChooseContext>
  )
}

/**
 * The way to change the language: gives the new one once it is there, and keeps the choice in the learner's record.
 * Where its words do not arrive, nothing changes and the promise fails.
 */
export const useChooseLanguage = () => useContext(ChooseContext)
