import { deviceJournal } from '../../../src/adapters/device'
import { launchSession, type LaunchParts } from '../../../src/launch-session'
import { watchPage, type RunningSession } from '../../../src/ui/state'
import type { SimulatedPage } from './simulated-page'

/** What a page of the course runs on. */
export interface PageParts extends Pick<LaunchParts, 'course' | 'lms' | 'now' | 'random' | 'ask'> {
  readonly page: SimulatedPage
  /** Called once the LMS has answered, before the device is looked at. */
  readonly asked: () => void
}

/** Launches the course in a page, as its envelope does. */
export const openPage = async ({ page, asked, ...parts }: PageParts): Promise<RunningSession> => {
  const journals = deviceJournal(page)
  let isFirst = true
  const session = await launchSession({
    ...parts,
    journals: {
      ...journals,
      read: (key) => {
        if (isFirst) asked()
        isFirst = false
        return journals.read(key)
      },
    },
    reconnect: () => undefined,
    origin: page.location.origin,
  })
  watchPage(session, page, parts.now)
  return session
}
