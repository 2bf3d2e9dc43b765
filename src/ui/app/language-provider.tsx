import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react'
import { chosenLanguage, languageEvent } from '../../core/record'
import { languageNames, type Language } from '../../locales'
import { SessionProvider, useSession, useSessionState } from '../state'
import { CourseContentProvider, type CourseContent } from './course-content'
import { loadEdition, otherLanguage, useCourseIn, type Edition } from './edition'
import { WordsProvider } from './words'

const ChooseContext = createContext<(tag: string) => Promise<Language>>(() =>
  Promise.reject(new Error('There is no language to choose outside a LanguageProvider')),
)

/**
 * Gives the words, the course and its content in the language of a running course. It is a setting of the learner's
 * record, so a choice that another page of this browser took arrives here too. Record and reports stay the same in
 * every language.
 */
export const LanguageProvider = ({
  first,
  content,
  children,
}: {
  first: Edition
  content: CourseContent
  children: ReactNode
}) => {
  const session = useSession()
  const { act, store } = session
  const [edition, setEdition] = useState(first)
  const chosen = useSessionState(({ record }) => chosenLanguage(record))
  useEffect(() => {
    if (!languageNames.has(chosen)) return undefined
    let live = true
    const take = (loaded: Edition) => {
      if (live) setEdition((now) => (now.language === loaded.language ? now : loaded))
    }
    loadEdition(chosen, content).then(take, () => undefined)
    return () => {
      live = false
    }
  }, [chosen, content])
  const choose = useCallback(
    async (tag: string) => {
      const loaded = await loadEdition(tag, content)
      setEdition(loaded)
      act(languageEvent(store.getState().record, tag))
      return loaded.language
    },
    [act, store, content],
  )
  const shown = useCourseIn(session.course, content, edition)
  const inLanguage = useMemo(() => ({ ...session, course: shown.course }), [session, shown.course])
  return (
    <ChooseContext value={choose}>
      <WordsProvider language={edition.language} source={otherLanguage(edition, session.course.language)}>
        <SessionProvider session={inLanguage}>
          <CourseContentProvider content={shown.content}>{children}</CourseContentProvider>
        </SessionProvider>
      </WordsProvider>
    </ChooseContext>
  )
}

/**
 * The way to change the language: gives the new one once it is there, and keeps the choice in the learner's record.
 * Where its words do not arrive, nothing changes and the promise fails.
 */
export const useChooseLanguage = () => useContext(ChooseContext)
