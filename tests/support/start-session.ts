import { memoryBrowser, memoryLms, type MemoryLms } from '../../src/adapters/memory'
import type { Course } from '../../src/core/course'
import {
  decideLaunch,
  findJournals,
  journalKey,
  readJournal,
  type Answer,
  type Journal,
  type JournalPort,
  type LaunchFacts,
  type LmsFacts,
  type SaveAnswer,
  type SaveSignal,
} from '../../src/core/tracking'
import { createSession, type RunningSession } from '../../src/ui/state/create-session'
import { makeCourse } from './make-course'
import { makeLaunch } from './make-launch'

/** What a launch stands on; whatever a test leaves out is a first launch in a memory LMS. */
export interface LaunchParts {
  readonly course?: Course
  readonly launch?: LaunchFacts
  /** The page's journal; pages of one browser share what they keep. */
  readonly journals?: JournalPort
  readonly attempt?: string
  /** What the learner answers where the launch asks. */
  readonly answer?: Answer
  /** What the LMS answers to the first write; it saves where a test says nothing. */
  readonly lmsAnswer?: SaveAnswer
  /** False where there is no LMS. */
  readonly withLms?: boolean
}

export interface StartedSession {
  readonly session: RunningSession
  readonly lms: MemoryLms
  readonly clock: { now: number }
  /** What the device holds of this learner. */
  readonly kept: () => Journal | null
  readonly key: string
}

/** Starts a session as the page does: connects, reads the journal, decides, and runs. */
export const startSession = (parts: LaunchParts = {}): StartedSession => {
  const { course = makeCourse({ lessons: 2, segments: 2, items: 3 }), launch = makeLaunch() } = parts
  const journals = parts.journals ?? memoryBrowser().openPage()
  const lms = memoryLms(launch)
  if (parts.lmsAnswer) lms.answerWith(parts.lmsAnswer)
  const clock = { now: Date.UTC(2026, 4, 17, 9) }
  const key = journalKey(launch.origin, course.id, launch.learnerId)
  const kept = () => readJournal(journals.read(key))
  const decision = decideLaunch(launch, findJournals(journals.read, key, launch), parts.attempt ?? 'attempt1')
  const launched = decision.type === 'launched' ? decision : decision.answer(parts.answer ?? 'fresh')
  const session = createSession({
    course,
    launch,
    launched,
    lms: parts.withLms === false ? null : lms,
    refusal: null,
    journals,
    journalKey: key,
    now: () => clock.now,
    random: () => 0.5,
  })
  return { session, lms, clock, kept, key }
}

export const statusOf = ({ session }: StartedSession) => session.store.getState().save

export const recordOf = ({ session }: StartedSession) => session.store.getState().record

/** The facts of the last write. @throws where there was none */
export const lastOf = ({ lms }: StartedSession): LmsFacts => {
  const facts = lms.saved().at(-1)
  if (!facts) throw new Error('Nothing was saved')
  return facts
}

/** The clock's signal at the session's own time, online and with nobody typing. */
export const clockOf = (started: StartedSession): SaveSignal => ({
  type: 'clock',
  now: started.clock.now,
  online: true,
  typing: false,
})
