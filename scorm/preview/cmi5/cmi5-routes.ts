import type { IncomingMessage, ServerResponse } from 'node:http'
import type { LrsReply } from '../lrs'
import { readBody } from '../requests'
import { returnPath } from './cmi5-launch'
import type { Cmi5Lms } from './cmi5-lms'

const send = (request: IncomingMessage, response: ServerResponse, answer: LrsReply | 'drop'): void => {
  if (answer === 'drop') {
    request.socket.destroy()
    return
  }
  const { status, headers, body } = answer
  response.writeHead(status, { 'cache-control': 'no-store', ...headers }).end(body)
}

const lrs = async (lms: Cmi5Lms, request: IncomingMessage, response: ServerResponse, url: URL) => {
  const [, , registration = '', ...resource] = url.pathname.split('/')
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)])
  const answer = await lms.answerLrs(registration, {
    method: request.method ?? 'GET',
    resource: resource.join('/'),
    query: url.searchParams,
    headers: Object.fromEntries(headers),
    body: await readBody(request),
  })
  send(request, response, answer)
}

const events = (lms: Cmi5Lms, request: IncomingMessage, response: ServerResponse, url: URL): void => {
  const { registration = '', session = '' } = Object.fromEntries(url.searchParams)
  const end = lms.watch(registration, session, (event) => {
    response.write(`data: ${JSON.stringify(event)}\n\n`)
  })
  if (!end) {
    // 204 tells a browser not to ask again (HTML, 9.2.3).
    response.writeHead(204).end()
    return
  }
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  response.flushHeaders()
  request.on('close', end)
}

/** Answers what only cmi5 asks for: the LRS, fetch addresses, the way back, the events; says whether it was that. */
export const answerCmi5 = async (
  lms: Cmi5Lms,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<boolean> => {
  const [, place, registration = ''] = url.pathname.split('/')
  if (place === 'lrs') await lrs(lms, request, response, url)
  else if (place === 'token' && request.method === 'POST')
    send(request, response, lms.fetchToken(registration, url.searchParams.get('session') ?? ''))
  else if (url.pathname === returnPath)
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<!doctype html><title>Back in the LMS</title>')
  else if (url.pathname === '/preview/cmi5/events') events(lms, request, response, url)
  else return false
  return true
}
