import { deviceJournal } from '../../../src/adapters/device'
import { scorm12Port } from '../../../src/adapters/scorm12'
import { scorm2004Port } from '../../../src/adapters/scorm2004'
import { launchSession, type LaunchParts } from '../../../src/launch-session'
import { watchPage, type RunningSession } from '../../../src/ui/state'
import type { SimulatedPage } from './simulated-page'
import type { Schedule } from './steps'

/** What a page of the course runs on. */
export interface PageParts extends Pick<LaunchParts, 'course' | 'now' | 'random' | 'ask'> {
  readonly standard: Schedule['standard']
  readonly page: SimulatedPage
}

/** Launches the course in a page, as its envelope does. */
export const openPage = async ({ standard, page, ...parts }: PageParts): Promise<RunningSession> => {
  const descriptions = { language: parts.course.language, describe: () => '' }
  const lms = standard === 'scorm12' ? scorm12Port(page) : scorm2004Port(page, descriptions)
  const session = await launchSession({
    ...parts,
    lms,
    journals: deviceJournal(page),
    reconnect: () => undefined,
    origin: page.location.origin,
  })
  watchPage(session, page, parts.now)
  return session
}
