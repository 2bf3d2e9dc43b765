import { createServer, type Server } from 'node:http'
import type { CmiState } from './attempts'
import type { Cmi5State } from './cmi5/cmi5-attempts'
import { installPackage, type Installed } from './install-package'
import { pageFiles } from './page-files'
import { PreviewError } from './preview-error'
import type { Faults, ScormStandard } from './protocol'
import type { MakeDemoLearners } from './report'
import { answerRequest } from './routes'

export interface PreviewOptions {
  /** Paths of the packages to play, one of each standard at most; a page that names no standard gets the first. */
  readonly zips: readonly string[]
  /** What learners did is kept below it, in a folder for each standard and course. */
  readonly stateDir: string
  /** 0 takes any free port. */
  readonly port: number
  /** Whether the LMS behaves as Moodle does; the page has a switch for it. */
  readonly manners: boolean
  /** Makes the demo learners that the report offers; it offers none without. */
  readonly makeDemoLearners?: MakeDemoLearners
}

/** A running preview, and what tests ask of it. */
export interface Preview {
  /** Without a slash at the end; `?learner=ID` opens it as somebody, `&panel=off` without the panel. */
  readonly url: string
  /** Where the files of the first package lie, without a slash at the end. */
  readonly packageUrl: string
  readonly title: string
  readonly close: () => Promise<void>
  /** What the LMS took from a learner, by the learner's id; of the first SCORM package where no standard is given. */
  readonly state: (learnerId: string, standard?: ScormStandard) => Promise<CmiState>
  /** What the LMS and its LRS hold of a learner of the cmi5 package. */
  readonly cmi5State: (learnerId: string) => Promise<Cmi5State>
  /** Changes how commits are answered from now on; what is left out stays. */
  readonly setFaults: (faults: Partial<Faults>) => Promise<void>
  readonly setManners: (on: boolean) => Promise<void>
  /** Deletes an attempt of the first package as a teacher does; the last one where no number is given. */
  readonly deleteAttempt: (learnerId: string, number?: number) => Promise<boolean>
}

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new PreviewError(`Port ${port} is taken`, `Choose another: PORT=${port + 1} npm start`)
          : new PreviewError(
              `Cannot listen on port ${port}: ${error.message}`,
              'Choose another: PORT=8080 npm start',
            ),
      )
    })
    server.listen(port, 'localhost', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })

const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })

const noPackage = (): PreviewError =>
  new PreviewError('There is no package of that standard', 'Start the preview with one: zips')

const scormState = (
  installed: readonly Installed[],
  learnerId: string,
  standard?: ScormStandard,
): CmiState => {
  for (const { type, opened, lms } of installed) {
    if (type === 'scorm' && (standard ?? opened.manifest.standard) === opened.manifest.standard)
      return lms.state(learnerId)
  }
  throw noPackage()
}

const cmi5State = (installed: readonly Installed[], learnerId: string): Cmi5State => {
  for (const { type, lms } of installed) if (type === 'cmi5') return lms.state(learnerId)
  throw noPackage()
}

/**
 * Plays packages in a small LMS.
 *
 * @throws PreviewError where a package cannot be read or the port is taken
 */
export const startPreview = async (options: PreviewOptions): Promise<Preview> => {
  const installed = await Promise.all(
    options.zips.map((zip) => installPackage(zip, options.stateDir, options.manners)),
  )
  const packages = new Map(installed.map((one) => [one.opened.manifest.standard, one]))
  const [first] = installed
  if (!first) throw new PreviewError('There is no package to play', 'npm run package builds one')
  const site = {
    packages,
    first,
    page: await pageFiles(),
    makeDemoLearners: options.makeDemoLearners ?? null,
  }
  const server = createServer((request, response) => {
    answerRequest(site, request, response).catch((thrown: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(thrown))
    })
  })
  const port = await listen(server, options.port)
  return {
    url: `http://localhost:${port}`,
    packageUrl: `http://localhost:${port}/package/${first.opened.manifest.standard}`,
    title: first.opened.manifest.title,
    close: () => closeServer(server),
    state: async (learnerId, standard) => scormState(installed, learnerId, standard),
    cmi5State: async (learnerId) => cmi5State(installed, learnerId),
    setFaults: async (faults) => installed.forEach(({ lms }) => lms.setFaults(faults)),
    setManners: async (on) => installed.forEach(({ lms }) => lms.setManners(on)),
    deleteAttempt: async (learnerId, number) => first.lms.deleteAttempt(learnerId, number),
  }
}
