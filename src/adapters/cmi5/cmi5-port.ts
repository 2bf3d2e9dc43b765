import {
  launchWithoutLms,
  type Connection,
  type LaunchFacts,
  type LmsFacts,
  type LmsPort,
  type SaveAnswer,
  readableName,
} from '../../core/tracking'
import { jsonOf, reasonOf, succeeded, type Fetch } from './http'
import { isObject, textOf } from './json'
import { passMarkOf, readLaunchData, type LaunchData } from './launch-data'
import { learnerIdOf, readLaunchParameters, type LaunchParameters } from './launch-parameters'
import { connectLrs } from './lrs'
import { watchingSession, type Cmi5Session } from './cmi5-session'
import { normalSession } from './normal-session'
import type { StateDocument } from './state-document'
import { stateKeeper } from './state-keeper'
import { keepTabSession, openTabSession, type TabSession, type TabStorage } from './tab-session'

/** What the adapter touches of the course's window. */
export interface Cmi5Page {
  readonly location: { readonly search: string }
  readonly sessionStorage: TabStorage
  readonly fetch: Fetch
}

/** What the LMS is told of the course beyond the port's facts. */
export interface Cmi5Course {
  /** BCP 47. */
  readonly language: string
  /** The question of an interaction slot as the learner read it; empty where there is nothing to say. */
  readonly describe: (index: number) => string
}

const originOf = (address: string): string => {
  try {
    return new URL(address).origin
  } catch {
    return ''
  }
}

/** What the launch's address says by itself: enough to find what the device holds of this learner. */
const knownFacts = ({ endpoint, actor, registration }: LaunchParameters): LaunchFacts => ({
  ...launchWithoutLms('cmi5', originOf(endpoint)),
  registration,
  learnerId: learnerIdOf(actor),
  learnerName: readableName(textOf(actor['name'])),
})

const launchFacts = (
  parameters: LaunchParameters,
  launchData: LaunchData,
  document: StateDocument | null,
  preferences: unknown,
): LaunchFacts => ({
  ...knownFacts(parameters),
  mode: launchData.mode,
  entry: document ? 'resume' : 'ab-initio',
  status: document?.status ?? 'not attempted',
  score: document?.score ?? null,
  suspendData: document?.suspendData ?? '',
  // Answers whose statement never arrived count as not there, so that the session tells them again.
  interactionCount: Math.min(document?.interactionCount ?? 0, ...(document?.outgoing ?? [])),
  language: languageOf(preferences),
  passMark: passMarkOf(launchData),
  returnUrl: launchData.returnUrl,
})

/** The language of the learner's preferences (11.0): a list of tags with commas, the first preferred. */
const languageOf = (preferences: unknown): string =>
  isObject(preferences) ? textOf(preferences['languagePreference']) : ''

type Refused = Extract<SaveAnswer, { type: 'refused' }>

const refused = (reason: string): Refused => ({
  type: 'refused',
  reason,
})

interface Opened {
  readonly type: 'connected'
  readonly launch: LaunchFacts
  readonly session: Cmi5Session
}

const openSession = async (
  page: Cmi5Page,
  course: Cmi5Course,
  now: () => number,
  parameters: LaunchParameters,
): Promise<Refused | Opened> => {
  const fetch: Fetch = (url, request) => page.fetch(url, request)
  const storage = () => page.sessionStorage
  const opened = await openTabSession(fetch, storage, parameters)
  if (opened.type === 'refused') return opened
  let tab: TabSession = opened.session
  const lrs = connectLrs(fetch, parameters, tab.token)
  const keeper = stateKeeper(lrs, (text) => tab.written.includes(text))
  // The preferences have to be asked for (11.0); an LRS that has none answers with an error, which is no answer.
  const [data, read, preferences] = await Promise.all([
    lrs.getState('LMS.LaunchData'),
    keeper.read(),
    lrs.getAgentProfile('cmi5LearnerPreferences'),
  ])
  if (!succeeded(data) && data.status !== 404) return refused(reasonOf(data))
  if (read.type === 'refused') return read
  const launchData = readLaunchData(jsonOf(data))
  const sessionParts = {
    statements: { parameters, launchData, ...course },
    lrs,
    keeper,
    now,
    tab: {
      current: () => tab,
      keep: (next: TabSession) => {
        tab = next
        keepTabSession(storage, parameters, next)
      },
    },
  }
  const session =
    launchData.mode === 'normal' ? normalSession(sessionParts, read.document) : watchingSession(sessionParts)
  await session.begin()
  return {
    type: 'connected',
    launch: launchFacts(parameters, launchData, read.document, jsonOf(preferences)),
    session,
  }
}

const open = async (page: Cmi5Page, course: Cmi5Course, now: () => number): Promise<Connection | Opened> => {
  const launched = readLaunchParameters(page.location.search)
  if (launched.type === 'absent') return launched
  if (launched.type === 'incomplete')
    return { ...refused(`the launch lacks ${launched.missing.join(', ')}`), known: null }
  const { parameters } = launched
  const opened = await openSession(page, course, now, parameters)
  return opened.type === 'refused' ? { ...opened, known: knownFacts(parameters) } : opened
}

/**
 * Makes the LMS port for cmi5. Touches nothing until `connect`.
 *
 * @param now milliseconds since 1970
 */
export const cmi5Port = (page: Cmi5Page, course: Cmi5Course, now: () => number): LmsPort => {
  let session: Cmi5Session | null = null
  const over = (): SaveAnswer => refused('the session has ended')
  return {
    connect: async () => {
      const opened = await open(page, course, now)
      if (!('session' in opened)) return opened
      session = opened.session
      return { type: 'connected', launch: opened.launch }
    },
    save: (facts: LmsFacts) => session?.save(facts) ?? over(),
    terminate: (facts: LmsFacts) => session?.terminate(facts) ?? over(),
    leave: () => session?.leave() ?? Promise.resolve(),
  }
}
