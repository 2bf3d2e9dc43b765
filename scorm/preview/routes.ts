import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Cmi5Lms } from './cmi5/cmi5-lms'
import { answerCmi5 } from './cmi5/cmi5-routes'
import { contentTypeOf } from './content-types'
import type { Installed } from './install-package'
import type { Lms } from './lms'
import { isStandard, type Standard } from './protocol'
import {
  addDemoLearners,
  removeDemoLearners,
  sendReport,
  type MakeDemoLearners,
  type ReportSource,
} from './report'
import { readBody, readFaults, readJson, readLaunchRequest } from './requests'

/** Everything that the server answers from. */
export interface Site {
  readonly packages: ReadonlyMap<Standard, Installed>
  /** The one of a request that names no standard. */
  readonly first: Installed
  /** The files of the LMS's own page, by path. */
  readonly page: ReadonlyMap<string, Uint8Array | string>
  /** Null where nobody can make demo learners. */
  readonly makeDemoLearners: MakeDemoLearners | null
}

type Answer = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void> | void

const installedOf = ({ packages, first }: Site, standard: string | null | undefined): Installed =>
  (isStandard(standard) ? packages.get(standard) : undefined) ?? first

/** The LMS of the standard that a request names. */
const lmsOf = (site: Site, url: URL): Lms | Cmi5Lms => installedOf(site, url.searchParams.get('standard')).lms

const reportSource = (site: Site, url: URL): ReportSource => ({
  installed: installedOf(site, url.searchParams.get('standard')),
  standards: [...site.packages.keys()],
  makeDemoLearners: site.makeDemoLearners,
})

const sendJson = (response: ServerResponse, value: unknown, status = 200): void => {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  })
  response.end(JSON.stringify(value))
}

const sendFile = (response: ServerResponse, path: string, bytes: Uint8Array | string | undefined): void => {
  if (bytes === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found')
    return
  }
  response.writeHead(200, {
    'content-type': contentTypeOf(path),
    'cache-control': 'no-cache',
    // Moodle 4.5 and newer browsers refuse unload handlers in the course's frame; so does this.
    'permissions-policy': 'unload=()',
  })
  response.end(bytes)
}

// Moodle's mod/scorm/datamodel.php answers in two lines: the result and the error code.
const commit =
  (site: Site): Answer =>
  async (request, response, url) => {
    const values = Object.fromEntries(new URLSearchParams(await readBody(request)))
    const number = Number(url.searchParams.get('commit')) || 0
    const { type, lms } = installedOf(site, url.searchParams.get('standard'))
    if (type === 'cmi5') {
      sendJson(response, { error: 'cmi5 knows no commits' }, 404)
      return
    }
    const answer = await lms.commit(url.searchParams.get('session') ?? '', number, values)
    if (answer === 'drop') request.socket.destroy()
    else if (answer === 'error') response.writeHead(500).end('Internal server error')
    else
      response
        .writeHead(200, { 'content-type': 'text/plain' })
        .end(answer === 'ok' ? 'true\n0' : 'false\n101')
  }

const deleteAttempt =
  (site: Site): Answer =>
  (_request, response, url) => {
    const number = url.searchParams.get('attempt')
    const deleted = lmsOf(site, url).deleteAttempt(
      url.searchParams.get('learner') ?? '',
      number ? Number(number) : undefined,
    )
    sendJson(response, { deleted }, deleted ? 200 : 404)
  }

const answers = (site: Site): Readonly<Record<string, Answer>> => ({
  'GET /preview/standards': (_request, response) => sendJson(response, [...site.packages.keys()]),
  'POST /preview/launch': async (request, response, url) =>
    sendJson(
      response,
      await lmsOf(site, url).launch(
        readLaunchRequest(await readJson(request)),
        `http://${request.headers.host ?? 'localhost'}`,
      ),
    ),
  'POST /preview/commit': commit(site),
  'GET /preview/state': (_request, response, url) =>
    sendJson(response, lmsOf(site, url).state(url.searchParams.get('learner') ?? '')),
  'DELETE /preview/attempts': deleteAttempt(site),
  'GET /preview/settings': (_request, response, url) => sendJson(response, lmsOf(site, url).settings()),
  'POST /preview/faults': async (request, response, url) => {
    const faults = readFaults(await readJson(request))
    for (const { lms } of site.packages.values()) lms.setFaults(faults)
    sendJson(response, lmsOf(site, url).settings())
  },
  'POST /preview/manners': async (request, response, url) => {
    const on = (await readJson(request))['on'] === true
    for (const { lms } of site.packages.values()) lms.setManners(on)
    sendJson(response, lmsOf(site, url).settings())
  },
})

const reportAnswers = (site: Site): Readonly<Record<string, Answer>> => ({
  'GET /report': (_request, response, url) => sendReport(response, reportSource(site, url)),
  'POST /report/add-demo': (_request, response, url) => addDemoLearners(response, reportSource(site, url)),
  'POST /report/remove-demo': (_request, response, url) =>
    removeDemoLearners(response, reportSource(site, url)),
})

const packagePrefix = '/package/'

// Another site open in the same browser may not write here; what a page of this server sends says so.
const isForeign = (request: IncomingMessage): boolean =>
  request.method !== 'GET' && ['cross-site', 'same-site'].includes(String(request.headers['sec-fetch-site']))

/** Answers one request. */
export const answerRequest = async (
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const route = `${request.method ?? 'GET'} ${url.pathname}`
  const answer = answers(site)[route] ?? reportAnswers(site)[route]
  const cmi5 = site.packages.get('cmi5')
  if (isForeign(request)) sendJson(response, { error: 'Only pages of this server may write' }, 403)
  else if (answer) await answer(request, response, url)
  else if (cmi5?.type === 'cmi5' && (await answerCmi5(cmi5.lms, request, response, url))) return
  else if (url.pathname.startsWith(packagePrefix)) {
    const [standard = '', ...parts] = decodeURIComponent(url.pathname.slice(packagePrefix.length)).split('/')
    const path = parts.join('/')
    sendFile(
      response,
      path,
      isStandard(standard) ? site.packages.get(standard)?.opened.files.get(path) : undefined,
    )
  } else {
    const path = url.pathname === '/' ? 'index.html' : url.pathname.slice(1)
    sendFile(response, path, site.page.get(path))
  }
}
