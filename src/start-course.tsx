import { createRoot } from 'react-dom/client'
import { chosenLanguage } from './core/record'
import type { Answer, LaunchQuestion } from './core/tracking'
import { launchSession, type LaunchParts } from './launch-session'
import { chooseLanguage, english, languageNames } from './locales'
import {
  App,
  FailedLaunch,
  LaunchQuestionScreen,
  loadEdition,
  WordsProvider,
  type CourseContent,
  type Edition,
} from './ui/app'
import { watchPage } from './ui/state'

/** What one envelope of the course brings along. */
export interface CourseParts extends Pick<LaunchParts, 'course' | 'lms' | 'journals'> {
  readonly content: CourseContent
}

/** A number from 0 up to 1 that nobody can foresee. */
const random = (): number => {
  const [value = 0] = crypto.getRandomValues(new Uint32Array(1))
  return value / 2 ** 32
}

/** Loads the language of the first wish that can be met; English where none can be, or where it does not arrive. */
const loadWished = (wishes: readonly string[], content: CourseContent): Promise<Edition> =>
  loadEdition(chooseLanguage(wishes, languageNames.keys()) ?? english.tag, content).catch(() => ({
    language: english,
    translation: null,
  }))

/**
 * Starts the course in a page: launches the session, asking the learner where only the learner can know with which
 * record it opens, and renders it. The learner's own choice of a language comes first, then what the LMS says, the
 * browser's languages, the course's; before the record is there, the browser's alone.
 */
export const startCourse = async (parts: CourseParts, page: Window, place: HTMLElement): Promise<void> => {
  const { course, content, lms, journals } = parts
  const root = createRoot(place)
  const usual = [...page.navigator.languages, course.language]
  const early = loadWished(usual, content)
  const ask = async (question: LaunchQuestion) => {
    const { language } = await early
    return new Promise<Answer>((resolve) => {
      root.render(<LaunchQuestionScreen {...{ language, course, question }} onAnswer={resolve} />)
    })
  }
  try {
    const { origin } = page.location
    const reconnect = () => page.location.reload()
    const session = await launchSession({
      course,
      lms,
      journals,
      origin,
      now: Date.now,
      random,
      ask,
      reconnect,
    })
    watchPage(session, page, Date.now)
    const chosen = chosenLanguage(session.store.getState().record)
    const edition = await loadWished([chosen, session.launch.language, ...usual], content)
    root.render(<App session={session} edition={edition} content={content} />)
  } catch (error) {
    const { language } = await early
    root.render(
      <WordsProvider language={language}>
        <FailedLaunch error={error} />
      </WordsProvider>,
    )
  }
}
