import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { packageCourse } from '../../scorm'
import { contentTypeOf } from '../../scorm/preview/content-types'
import { createLrs, type Lrs, type Registration } from '../../scorm/preview/lrs'

/** An LMS over HTTP that plays the cmi5 package of a course to one learner in one registration. */
export interface Cmi5Lms {
  readonly lrs: Lrs
  /** Opens a session. @returns the address of the LMS's page, with the course in its frame */
  readonly launch: (masteryScore: number) => string
  /** Whether the LRS answers 503 to everything. */
  failing: boolean
  /** Where the LMS wants the learner to go afterwards. */
  readonly returnUrl: string
  readonly close: () => Promise<void>
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: string[] = []
  for await (const chunk of request) chunks.push(String(chunk))
  return chunks.join('')
}

const packageFiles = async (courseDir: string): Promise<Readonly<Record<string, Uint8Array>>> => {
  const folder = await mkdtemp(join(tmpdir(), 'cmi5-'))
  const report = await packageCourse({ courseDir, outDir: folder, standards: ['cmi5'] })
  if (report.type === 'failed') throw new Error(report.message)
  const zip = await readFile(join(folder, report.packages[0]?.file ?? ''))
  await rm(folder, { recursive: true, force: true })
  return unzipSync(new Uint8Array(zip))
}

/** Packages a course for cmi5 and starts an LMS that plays it. @throws where the course cannot be packaged */
export const startCmi5Lms = async (courseDir: string): Promise<Cmi5Lms> => {
  const files = await packageFiles(courseDir)
  const lrs = createLrs(Date.now, randomUUID)

  const answerLrs = async (request: IncomingMessage, url: URL) => {
    if (lms.failing) return { status: 503, headers: {}, body: '' }
    if (url.pathname === '/token') return lrs.fetchToken(url.searchParams.get('session') ?? '')
    const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)])
    return lrs.answer({
      method: request.method ?? 'GET',
      resource: url.pathname.replace('/lrs/', ''),
      query: url.searchParams,
      headers: Object.fromEntries(headers),
      body: await bodyOf(request),
    })
  }

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    if (url.pathname.startsWith('/lrs/') || url.pathname === '/token') {
      const { status, headers, body } = await answerLrs(request, url)
      response.writeHead(status, headers).end(body)
      return
    }
    const file = files[url.pathname.replace('/package/', '')]
    if (file) response.writeHead(200, { 'content-type': contentTypeOf(url.pathname) }).end(file)
    else {
      const course = `/package/index.html${url.search.replace(/&/g, '&amp;')}`
      const frame =
        url.pathname === '/' ? `<iframe id="sco" width="1000" height="680" src="${course}"></iframe>` : ''
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(`<!doctype html><title>LMS</title>${frame}`)
    }
  }

  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const address = server.address()
  const base = `http://localhost:${typeof address === 'object' && address ? address.port : 0}`
  const actor = { objectType: 'Agent', name: 'Ada', account: { homePage: base, name: 'ada' } }
  const registration: Registration = { id: randomUUID(), activityId: `${base}/activities/7`, actor }
  const returnUrl = `${base}/back`
  const lms: Cmi5Lms = {
    lrs,
    failing: false,
    returnUrl,
    launch: (masteryScore) => {
      const { sessionId } = lrs.openSession({
        registration,
        launchMode: 'Normal',
        masteryScore,
        moveOn: 'CompletedAndPassed',
        returnURL: returnUrl,
        publisherId: 'urn:uuid:5d1c6bd0-2f0f-4b43-9f0a-0c4e7c1c2a11',
      })
      const { id, activityId } = registration
      const fetch = `${base}/token?session=${sessionId}`
      const parameters = { endpoint: `${base}/lrs/`, fetch, actor: JSON.stringify(actor) }
      return `${base}/?${new URLSearchParams({ ...parameters, registration: id, activityId })}`
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return lms
}
