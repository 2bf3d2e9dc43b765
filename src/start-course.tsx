import { createRoot } from 'react-dom/client'
import type { Answer, LaunchQuestion } from './core/tracking'
import { launchSession, type LaunchParts } from './launch-session'
import { App, FailedScreen, LaunchQuestionScreen, type CourseContent } from './ui/app'
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

/**
 * Starts the course in a page: launches the session, asking the learner where only the learner can know with which
 * record it opens, and renders it.
 */
export const startCourse = async (parts: CourseParts, page: Window, place: HTMLElement): Promise<void> => {
  const { course, content, lms, journals } = parts
  const root = createRoot(place)
  const ask = (question: LaunchQuestion) =>
    new Promise<Answer>((resolve) => {
      root.render(<LaunchQuestionScreen course={course} question={question} onAnswer={resolve} />)
    })
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
    root.render(<App session={session} {...content} />)
  } catch (error) {
    root.render(<FailedScreen error={error} />)
  }
}
