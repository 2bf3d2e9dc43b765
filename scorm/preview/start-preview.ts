import { randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import type { CmiState } from './attempts'
import { createLms } from './lms'
import { openPackage } from './open-package'
import { pageFiles } from './page-files'
import { PreviewError } from './preview-error'
import type { Faults } from './protocol'
import { answerRequest } from './routes'
import { openStateStore } from './state-store'

export interface PreviewOptions {
  /** Path of the package to play. */
  readonly zip: string
  /** What learners did is kept below it, in a folder with the course's id. */
  readonly stateDir: string
  /** 0 takes any free port. */
  readonly port: number
  /** Whether the LMS behaves as Moodle does; the page has a switch for it. */
  readonly manners: boolean
}

/** A running preview, and what tests ask of it. */
export interface Preview {
  /** Without a slash at the end; `?learner=ID` opens it as somebody, `&panel=off` without the panel. */
  readonly url: string
  readonly title: string
  readonly close: () => Promise<void>
  /** What the LMS took from a learner, by the learner's id. */
  readonly state: (learnerId: string) => Promise<CmiState>
  /** Changes how commits are answered from now on; what is left out stays. */
  readonly setFaults: (faults: Partial<Faults>) => Promise<void>
  readonly setManners: (on: boolean) => Promise<void>
  /** Deletes an attempt as a teacher does; the last one where no number is given. */
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

/**
 * Plays a package in a small LMS.
 *
 * @throws PreviewError where the package cannot be read or the port is taken
 */
export const startPreview = async (options: PreviewOptions): Promise<Preview> => {
  const opened = await openPackage(options.zip)
  const store = openStateStore(join(options.stateDir, opened.manifest.courseId))
  const lms = createLms({ manifest: opened.manifest, store, manners: options.manners, newId: randomUUID })
  const site = { lms, opened, page: await pageFiles() }
  const server = createServer((request, response) => {
    answerRequest(site, request, response).catch((thrown: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(thrown))
    })
  })
  const port = await listen(server, options.port)
  return {
    url: `http://localhost:${port}`,
    title: opened.manifest.title,
    close: () => closeServer(server),
    state: async (learnerId) => lms.state(learnerId),
    setFaults: async (faults) => lms.setFaults(faults),
    setManners: async (on) => lms.setManners(on),
    deleteAttempt: async (learnerId, number) => lms.deleteAttempt(learnerId, number),
  }
}
