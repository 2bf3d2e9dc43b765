import type { IncomingMessage } from 'node:http'
import { isRecord, textsOf } from './json'
import { commitAnswers, type CommitAnswer, type Faults, type LaunchRequest } from './protocol'

const longestBody = 4_000_000

/** Reads a request's body as text. */
export const readBody = async (request: IncomingMessage): Promise<string> => {
  let text = ''
  request.setEncoding('utf8')
  for await (const chunk of request) {
    text += String(chunk)
    if (text.length > longestBody) throw new Error('The body is too long')
  }
  return text
}

/** Reads a body as JSON; an empty object where it is none. */
export const readJson = async (request: IncomingMessage): Promise<Record<string, unknown>> => {
  try {
    const parsed: unknown = JSON.parse(await readBody(request))
    return isRecord(parsed) ? parsed : {}
  } catch {
    return {}
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const readLearner = (value: unknown): LaunchRequest['learner'] => {
  const { id = '', name = '' } = textsOf(value)
  return { id, name }
}

/** Reads what a page asks for when it launches. */
export const readLaunchRequest = (body: Record<string, unknown>): LaunchRequest => {
  const after = isRecord(body['after']) ? body['after'] : null
  return {
    learner: readLearner(body['learner']),
    newAttempt: body['newAttempt'] === true,
    after: after && { session: textOf(after['session']), commit: Number(after['commit']) || 0 },
  }
}

const isAnswer = (value: unknown): value is CommitAnswer => commitAnswers.some((answer) => answer === value)

const readSwitch = <Name extends 'expired' | 'suspendLimit'>(body: Record<string, unknown>, name: Name) =>
  typeof body[name] === 'boolean' ? { [name]: body[name] } : {}

/** Reads faults; what is missing or unknown stays as it is. */
export const readFaults = (body: Record<string, unknown>): Partial<Faults> => ({
  ...(isAnswer(body['commit']) ? { commit: body['commit'] } : {}),
  ...(typeof body['delayMs'] === 'number' && body['delayMs'] >= 0 ? { delayMs: body['delayMs'] } : {}),
  ...readSwitch(body, 'expired'),
  ...readSwitch(body, 'suspendLimit'),
})
