import { createRoot } from 'react-dom/client'
import type { Course } from './core/course'
import {
  courseAtLaunch,
  decideLaunch,
  findJournal,
  journalKey,
  launchWithoutLms,
  readJournal,
  type Answer,
  type JournalPort,
  type LaunchFacts,
  type LaunchDecision,
  type Launched,
  type LmsPort,
} from './core/tracking'
import { App, FailedScreen, LaunchQuestionScreen, type CourseContent } from './ui/app'
import { createSession, watchPage } from './ui/state'

/** What one envelope of the course brings along. */
export interface CourseParts {
  readonly course: Course
  readonly content: CourseContent
  /** Null where the envelope knows no LMS. */
  readonly lms: LmsPort | null
  readonly journals: JournalPort
}

const idAlphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const attemptIdLength = 8

/** A number from 0 up to 1 that nobody can foresee. */
const random = (): number => {
  const [value = 0] = crypto.getRandomValues(new Uint32Array(1))
  return value / 2 ** 32
}

const randomId = (length: number): string =>
  Array.from({ length }, () => idAlphabet.charAt(Math.floor(random() * idAlphabet.length))).join('')

const connect = async (lms: LmsPort | null, origin: string) => {
  const connection = lms ? await lms.connect() : { type: 'absent' as const }
  if (connection.type === 'connected') return { lms, launch: connection.launch, notices: [] }
  const notices =
    connection.type === 'refused' ? [{ type: 'lms-refused', reason: connection.reason } as const] : []
  return { lms: null, launch: launchWithoutLms('device', origin), notices }
}

const readDevice = (journals: JournalPort, key: string, launch: LaunchFacts) => {
  const text = journals.read(key)
  // What cannot be read is kept beside, not overwritten.
  if (text !== null && !readJournal(text)) journals.write(`${key}:unreadable`, text)
  return findJournal(journals.read, key, launch)
}

/**
 * Starts the course in a page: connects, decides with which record it opens (asking the learner where only the
 * learner can know), and renders it.
 */
export const startCourse = async (parts: CourseParts, page: Window, place: HTMLElement): Promise<void> => {
  const { course, content, journals } = parts
  const root = createRoot(place)
  const settle = (decision: LaunchDecision): Promise<Launched> =>
    decision.type === 'launched'
      ? Promise.resolve(decision)
      : new Promise((resolve) => {
          const onAnswer = (answer: Answer) => resolve(decision.answer(answer))
          root.render(
            <LaunchQuestionScreen course={course} question={decision.question} onAnswer={onAnswer} />,
          )
        })
  try {
    const { lms, launch, notices } = await connect(parts.lms, page.location.origin)
    const key = journalKey(launch.origin, course.id, launch.learnerId)
    const decided = await settle(
      decideLaunch(launch, readDevice(journals, key, launch), randomId(attemptIdLength)),
    )
    const session = createSession({
      course: courseAtLaunch(course, launch),
      launch,
      launched: { ...decided, notices: [...notices, ...decided.notices] },
      lms,
      journals,
      journalKey: key,
      now: Date.now,
      random,
    })
    watchPage(session, page)
    root.render(<App session={session} {...content} />)
  } catch (error) {
    root.render(<FailedScreen error={error} />)
  }
}
