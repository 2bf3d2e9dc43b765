import { emptyRecord, randomId } from './core/record'
import {
  courseAtLaunch,
  decideLaunch,
  decideUnclaimed,
  decideUnconnected,
  emptyJournal,
  findJournals,
  journalKey,
  launchWithoutLms,
  noteLaunch,
  readJournal,
  writeJournal,
  type Answer,
  type JournalPort,
  type LaunchDecision,
  type Launched,
  type LaunchFacts,
  type LaunchQuestion,
  type LmsPort,
} from './core/tracking'
import { createSession, type RunningSession, type SessionParts } from './ui/state'

/** What a launch stands on. */
export interface LaunchParts extends Pick<SessionParts, 'course' | 'lms' | 'journals' | 'now' | 'random'> {
  /** Origin of the course's page. */
  readonly origin: string
  /** Launches the page anew, to reach an LMS that opened no session. */
  readonly reconnect: () => void
  /** Asks the learner what only the learner can know. */
  readonly ask: (question: LaunchQuestion) => Promise<Answer>
}

const attemptIdLength = 8

const connect = async (lms: LmsPort | null, origin: string) => {
  const connection = lms ? await lms.connect() : { type: 'absent' as const }
  if (connection.type === 'connected') return { lms, launch: connection.launch, refusal: null }
  const local = launchWithoutLms('device', origin)
  return connection.type === 'refused'
    ? { lms: null, launch: connection.known ?? local, refusal: connection.reason }
    : { lms: null, launch: local, refusal: null }
}

const readDevice = (journals: JournalPort, key: string, launch: LaunchFacts) => {
  const text = journals.read(key)
  // What cannot be read is kept beside, not overwritten.
  if (text !== null && !readJournal(text)) journals.write(`${key}:unreadable`, text)
  return findJournals(journals.read, key, launch)
}

/** Connects, decides with which record the course opens, and starts the session. */
export const launchSession = async (parts: LaunchParts): Promise<RunningSession> => {
  const { course, journals, now, random } = parts
  const { lms, launch, refusal } = await connect(parts.lms, parts.origin)
  const key = journalKey(launch.origin, course.id, launch.learnerId)
  const attempt = randomId(attemptIdLength, random)
  /** Whether the learner has said that what nobody did on this device is theirs. */
  let claims = false
  const settle = async (decision: LaunchDecision): Promise<Launched> => {
    if (decision.type === 'launched') return decision
    const { question } = decision
    const answer = await parts.ask(question)
    claims = question.type === 'unclaimed-progress' && answer === 'device'
    return decision.answer(answer)
  }
  const onDevice = readDevice(journals, key, launch)
  // The host named the learner and could not be reached.
  const isUnconnected = lms === null && launch.host !== 'device'
  const decided = await settle(
    isUnconnected
      ? decideUnconnected(launch, onDevice.other, attempt)
      : decideLaunch(launch, onDevice, attempt),
  )
  const nobodysKey = journalKey(parts.origin, course.id, '')
  const unclaimed = nobodysKey === key ? null : readJournal(journals.read(nobodysKey))
  const claimed = await settle(decideUnclaimed(launch, decided, unclaimed))
  const launched = noteLaunch(course, launch, claimed)
  const session = createSession({
    course: courseAtLaunch(course, launch),
    launch,
    launched,
    lms,
    refusal: refusal === null ? null : { reason: refusal, reconnect: parts.reconnect },
    journals,
    journalKey: key,
    now,
    random,
  })
  // What has an owner now, nobody else is asked about.
  if (claims && unclaimed && session.store.getState().kept)
    journals.write(nobodysKey, writeJournal(emptyJournal(emptyRecord(unclaimed.record.attempt))))
  return session
}
