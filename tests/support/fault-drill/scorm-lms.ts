import { scorm12Port } from '../../../src/adapters/scorm12'
import { scorm2004Port } from '../../../src/adapters/scorm2004'
import type { Course } from '../../../src/core/course'
import { suspendData, type SimulatedEdition } from './editions'
import type { LaunchingPage } from './launched-page'
import { moodleApi } from './moodle-api'
import { PlayerPage, SimulatedPage } from './simulated-page'
import type { LmsEvents, SimulatedLms } from './simulated-lms'
import type { Attempt, SimulatedServer } from './simulated-server'
import type { Reading, Schedule } from './steps'

interface ScormLmsParts {
  readonly course: Course
  readonly schedule: Schedule
  readonly edition: SimulatedEdition
  readonly server: SimulatedServer<LaunchingPage>
  readonly events: LmsEvents
  readonly standStill: (ms: number) => void
}

/** Lets all that pages wait for happen: with SCORM nothing takes longer than a turn. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/**
 * Tells whether a course takes something else for the state of the LMS. A call that throws is no state, but in an
 * attempt that the LMS calls new, as after a first write of which only the state arrived. A status without a state, as
 * after a write that lost its state, reads like a state that was lost.
 */
const isMisread = (edition: SimulatedEdition, { values }: Attempt, reading: Reading): boolean => {
  if (values.size === 0) return false
  if (!values.has(suspendData)) return true
  return reading === 'throws' ? edition.statusOf(values) === '' : reading !== 'as-it-is'
}

/** An LMS with Moodle's player page and one of the two SCORM APIs. */
export const scormLms = (parts: ScormLmsParts): SimulatedLms => ({
  launch: ({ attempt, device, at, reading, opens }) => {
    const { schedule, edition, server, events, standStill } = parts
    const page = new SimulatedPage(new PlayerPage(), device, schedule.flag)
    const launching: LaunchingPage = {
      page,
      attempt,
      at,
      misread: isMisread(edition, attempt, reading),
    }
    const api = moodleApi({
      edition,
      server,
      sender: launching,
      reading,
      opens,
      page: {
        kill: () => page.kill(),
        alive: () => page.alive,
        dismissing: () => page.dismissing,
        beaconFlagRaised: () => page.beaconFlagRaised(),
        fallsBackToBeacon: schedule.flag === 'mod_scorm_useBeaconAPI',
        standStill,
      },
      ...events,
    })
    page.player[edition.api] = api.functions
    const { language } = parts.course
    const lms =
      schedule.standard === 'scorm12'
        ? scorm12Port(page)
        : scorm2004Port(page, { language, describe: () => '' })
    const learnerId = opens ? attempt.learnerId : ''
    let connected = false
    const connect = async () => {
      const connection = await lms.connect()
      connected = connection.type === 'connected'
      return connection
    }
    return {
      launching,
      lms: { ...lms, connect },
      learnerId,
      isConnected: () => connected,
      expire: api.expire,
    }
  },
  quiet: nextTurn,
  waited: () => undefined,
})
