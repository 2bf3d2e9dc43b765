import { Scorm12API, Scorm2004API, type IHttpService } from 'scorm-again'
import { memoryLms, type MemoryLms } from '../../src/adapters/memory'
import { scorm12Port } from '../../src/adapters/scorm12'
import { scorm2004Port } from '../../src/adapters/scorm2004'
import type { LmsFacts, LmsPort, SaveAnswer } from '../../src/core/tracking'
import { FakeWindow, frame } from '../support/fake-window'
import { lmsWithLrs } from '../support/lms-with-lrs'
import { launchAfter, makeLaunch } from '../support/make-launch'

/** An LMS with one learner, Ada Lovelace (`learner-1`), and one attempt, as the contract needs it. */
export interface HostUnderTest {
  /** Launches the course, with all that the LMS took before. */
  readonly launch: () => LmsPort
  /** Makes the LMS refuse commits, or take them again. */
  readonly refuse: (refusing: boolean) => void
  /** Elements that the LMS's data model did not take, with their values. */
  readonly rejected: () => readonly string[]
}

const memoryHost = (): HostUnderTest => {
  const taken: LmsFacts[] = []
  let answer: SaveAnswer = { type: 'saved' }
  let current: MemoryLms | null = null
  return {
    launch: () => {
      taken.push(...(current?.saved() ?? []))
      current = memoryLms(launchAfter(makeLaunch({ host: 'memory' }), taken))
      current.answerWith(answer)
      return current
    },
    refuse: (refusing) => {
      answer = refusing ? { type: 'refused', reason: 'no session' } : { type: 'saved' }
      current?.answerWith(answer)
    },
    rejected: () => [],
  }
}

interface Server extends IHttpService {
  refusing: boolean
  readonly rejected: string[]
  /** Called when a commit was taken. */
  onCommit: () => void
}

const makeServer = (): Server => ({
  refusing: false,
  rejected: [],
  onCommit: () => undefined,
  processHttpRequest() {
    if (this.refusing) return { result: 'false', errorCode: 101 }
    this.onCommit()
    return { result: 'true', errorCode: 0 }
  },
  updateSettings: () => undefined,
})

const settings = { lmsCommitUrl: 'https://lms.example/commit', autocommit: false, logLevel: 5 } as const

/** What an API of scorm-again holds, as plain data that outlives it. */
const copyOf = (cmi: unknown): Record<string, unknown> => JSON.parse(JSON.stringify(cmi))

type Kept = Readonly<Record<string, unknown>> | null

/** A host whose LMS keeps what it held at its last good commit. `open` gives a port over an API that holds `kept`. */
const scormHost = (
  open: (server: Server, kept: Kept) => { readonly port: LmsPort; readonly held: () => unknown },
): HostUnderTest => {
  const server = makeServer()
  let kept: Kept = null
  return {
    launch: () => {
      const { port, held } = open(server, kept)
      server.onCommit = () => {
        kept = copyOf(held())
      }
      return port
    },
    refuse: (refusing) => {
      server.refusing = refusing
    },
    rejected: () => server.rejected,
  }
}

type SetValue = (element: string, value: string) => string

/** The API's own function, noting what it does not take. */
const noting =
  (set: SetValue, server: Server): SetValue =>
  (element, value) => {
    const taken = set(element, value)
    if (taken !== 'true') server.rejected.push(`${element} = ${value}`)
    return taken
  }

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const scorm12Host = (): HostUnderTest =>
  scormHost((server, kept) => {
    const api = new Scorm12API(settings, server)
    const learner = { student_id: 'learner-1', student_name: 'Lovelace, Ada', credit: 'credit' }
    const core = isObject(kept?.['core']) ? kept['core'] : {}
    api.loadFromJSON({ ...kept, core: { ...core, ...learner, entry: kept ? 'resume' : 'ab-initio' } }, 'cmi')
    const lms = new FakeWindow()
    api.LMSSetValue = noting((element, value) => api.lmsSetValue(element, value), server)
    lms.API = api
    return { port: scorm12Port(frame(new FakeWindow(), lms)), held: () => api.cmi }
  })

const scorm2004Host = (): HostUnderTest =>
  scormHost((server, kept) => {
    const api = new Scorm2004API(settings, server)
    const learner = { learner_id: 'learner-1', learner_name: 'Lovelace, Ada', credit: 'credit' }
    api.loadFromJSON({ ...kept, ...learner, entry: kept ? 'resume' : 'ab-initio' }, 'cmi')
    const lms = new FakeWindow()
    api.SetValue = noting((element, value) => api.lmsSetValue(element, value), server)
    lms.API_1484_11 = api
    return {
      port: scorm2004Port(frame(new FakeWindow(), lms), { language: 'en', describe: () => '' }),
      held: () => api.cmi,
    }
  })

const cmi5Host = (): HostUnderTest => {
  const lms = lmsWithLrs()
  return {
    launch: () => lms.port(lms.launch()),
    refuse: (refusing) => {
      lms.fault = refusing ? () => ({ status: 503, headers: {}, body: '' }) : null
    },
    rejected: () => lms.lrs.rejected(),
  }
}

/** Every adapter over a host that plays its LMS. */
export const hosts: Readonly<Record<string, () => HostUnderTest>> = {
  memory: memoryHost,
  'scorm12 over scorm-again': scorm12Host,
  'scorm2004 over scorm-again': scorm2004Host,
  'cmi5 over a strict LRS': cmi5Host,
}
