import type { Cmi5Page } from '../../src/adapters/cmi5'
import type { InteractionFact, LaunchFacts, LmsFacts, LmsPort } from '../../src/core/tracking'
import type { LmsWithLrs } from './lms-with-lrs'
import { makeFacts } from './make-facts'

/** The answer to one item. */
export const fact = (index: number, response = 'a'): InteractionFact => ({
  index,
  id: `L01.Q${index}_item`,
  kind: 'single',
  objectiveId: 'L01_lesson',
  response,
  correctPattern: 'a',
  tolerance: 0,
  correct: response === 'a',
  at: null,
  latencySeconds: null,
})

/** Facts with answers, as the session projects them. */
export const factsWith = (slots: readonly number[], parts: Partial<LmsFacts> = {}): LmsFacts =>
  makeFacts({
    interactions: slots.map((slot) => fact(slot)),
    registrations: slots.map((slot) => ({ index: slot, id: fact(slot).id })),
    ...parts,
  })

/** Connects a port. @throws where that fails */
export const connected = async (port: LmsPort): Promise<LaunchFacts> => {
  const connection = await port.connect()
  if (connection.type !== 'connected') throw new Error(JSON.stringify(connection))
  return connection.launch
}

/** Opens the course in a tab of its own, or in the one given. */
export const open = async (lms: LmsWithLrs, page: Cmi5Page = lms.launch()) => {
  const port = lms.port(page)
  const launch = await connected(port)
  return { port, launch, page }
}

/** What was said, in order. */
export const verbsOf = ({ lrs }: LmsWithLrs): string[] =>
  lrs.statements().map((statement) => /verbs\/(\w+)/.exec(JSON.stringify(statement))?.[1] ?? '')

/** An answer of the LMS without a body. */
export const status = (code: number) => ({ status: code, headers: {}, body: '' })
/** What the course knows once it is passed. */
export const passed = { status: 'passed', progress: 1, score: 85 } as const

/** How often a verb was sent, whether the LRS took it or held it already. */
export const timesSent = ({ asked }: LmsWithLrs, verb: string): number =>
  asked.reduce((times, { body }) => times + body.split(`verbs/${verb}"`).length - 1, 0)
