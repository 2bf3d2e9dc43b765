import { isEndStatus, suspendData, type SimulatedEdition } from './editions'
import type { Attempt, Sender, SimulatedServer, Values } from './simulated-server'
import type { Fate, Reading } from './steps'

/** The page in which an API lives, as far as the LMS's script sees it. */
export interface ApiPage {
  /** True while it is going away: a request that waits is not allowed any more. */
  readonly dismissing: () => boolean
  readonly beaconFlagRaised: () => boolean
  readonly fallsBackToBeacon: boolean
  /** Ends all that the page does. */
  readonly kill: () => void
  readonly alive: () => boolean
  readonly standStill: (ms: number) => void
}

export interface MoodleApiParts<S extends Sender> {
  readonly edition: SimulatedEdition
  readonly server: SimulatedServer<S>
  readonly sender: S
  readonly page: ApiPage
  readonly reading: Reading
  readonly opens: boolean
  /** Counts a fault that happened. */
  readonly fault: (kind: string) => void
  /** Counts a commit. */
  readonly committed: () => void
}

export interface MoodleApi {
  /** What the LMS puts into its window. */
  readonly functions: Readonly<Record<string, (...values: string[]) => unknown>>
  /** The learner's session with the LMS is over: from now on nothing is taken. */
  readonly expire: () => void
}

const indexed = /^cmi\.(interactions|objectives)\.(\d+)\./
const longest: Readonly<Record<string, number>> = { [suspendData]: 4096, 'cmi.core.lesson_location': 255 }

const notAttempted = 'not attempted'

/** How many interactions or objectives there are: Moodle counts the different indexes, not the highest one. */
const countOf = (values: Values, list: string): number => {
  const indexes = new Set<string>()
  for (const element of values.keys()) {
    const found = indexed.exec(element)
    if (found?.[1] === list && found[2] !== undefined) indexes.add(found[2])
  }
  return indexes.size
}

const launchValues = (edition: SimulatedEdition, { values, learnerId }: Attempt): Map<string, string> => {
  const { elements } = edition
  const status = edition.statusOf(values)
  const review = isEndStatus(status)
  const resumes = values.get(elements.exit) === 'suspend'
  return new Map([
    ...values,
    [elements.learnerId, learnerId],
    [elements.learnerName, 'Lovelace, Ada'],
    [elements.mode, review ? 'review' : 'normal'],
    [elements.credit, review ? 'no-credit' : 'credit'],
    [elements.entry, status === '' ? 'ab-initio' : resumes ? 'resume' : ''],
    ...(status === '' ? [[edition.statusAtEnd[0], notAttempted] as const] : []),
  ])
}

const misread = (text: string, reading: Reading): unknown => {
  switch (reading) {
    case 'as-it-is':
      return text
    case 'cut':
      return text.slice(0, Math.floor(text.length * 0.6))
    case 'empty':
      return ''
    case 'null':
      return null
    case 'undefined':
      return undefined
    case 'throws':
      throw new Error('401')
  }
}

/**
 * The API that Moodle puts into its player page. It sends only values that differ from the last ones, and marks them
 * as taken before the request; by beacon it answers "true" whatever happens; interactions are write-only; an SCO that
 * ends without a status is completed (mod/scorm/datamodels/scorm_12.js, mod/scorm/request.js).
 */
export const moodleApi = <S extends Sender>(parts: MoodleApiParts<S>): MoodleApi => {
  const { edition, server, sender, page, fault } = parts
  const { functions, elements } = edition
  const read = new Map(launchValues(edition, sender.attempt))
  const readOnly = new Set([elements.learnerId, elements.learnerName, elements.mode, elements.credit])
  const values = new Map(read)
  let taken: Values = new Map(read)
  const counts = new Map(['interactions', 'objectives'].map((list) => [list, countOf(read, list)]))
  let state: 'new' | 'open' | 'ended' = 'new'
  let expired = false

  const beacon = (changed: Values): boolean => {
    const fate = expired || !server.networkUp ? 'lost' : server.beaconFate
    if (fate !== 'arrives') fault(`beacon ${fate}`)
    if (fate === 'arrives') server.take(sender, changed)
    if (fate === 'late') server.later(() => server.take(sender, changed, true))
    return true
  }

  const meet = (fate: Fate, changed: Values): boolean => {
    if (fate !== 'taken') fault(fate)
    switch (fate) {
      case 'slow':
        page.standStill(3_000)
        return server.take(sender, changed)
      case 'reply-lost':
        server.take(sender, changed)
        return false
      case 'slow-and-dropped':
        page.standStill(3_000)
        return false
      case 'throws':
        throw new Error('NetworkError')
      case 'killed-before':
        page.kill()
        return false
      case 'killed-while':
        server.take(sender, changed)
        page.kill()
        return false
      case 'dropped':
        return false
      case 'state-refused':
      case 'taken':
        return server.take(sender, changed)
    }
  }

  const send = (): boolean => {
    const changed = new Map(
      [...values].filter(([element, value]) => !readOnly.has(element) && value !== taken.get(element)),
    )
    changed.delete(elements.sessionTime)
    changed.delete(elements.entry)
    taken = new Map(values)
    if (page.beaconFlagRaised()) return beacon(changed)
    if (page.dismissing() || !server.networkUp) {
      fault(page.dismissing() ? 'request in a page that goes away' : 'network gone')
      if (page.fallsBackToBeacon && (page.dismissing() || server.networkTold)) return beacon(changed)
      return false
    }
    if (expired) return false
    return meet(server.fates.shift() ?? 'taken', changed)
  }

  const commit = (): string => {
    if (state !== 'open' || !page.alive()) return 'false'
    const answer = send()
    if (!page.alive()) return 'false'
    parts.committed()
    return String(answer)
  }

  const write = (element = '', value = ''): string => {
    if (state !== 'open' || !page.alive()) return 'false'
    if (element === suspendData && server.fates[0] === 'state-refused') {
      server.fates.shift()
      fault('state-refused')
      return 'false'
    }
    const [, list = '', index = ''] = indexed.exec(element) ?? []
    const count = counts.get(list) ?? 0
    if (Number(index) > count) return 'false'
    if (list !== '' && Number(index) === count) counts.set(list, count + 1)
    if (value.length > (longest[element] ?? Infinity)) return 'false'
    values.set(element, value)
    return 'true'
  }

  const readElement = (element = ''): unknown => {
    if (state !== 'open') return ''
    if (element === suspendData) {
      if (parts.reading !== 'as-it-is') fault(`suspend_data ${parts.reading}`)
      return misread(values.get(element) ?? '', parts.reading)
    }
    const list = /^cmi\.(interactions|objectives)\._count$/.exec(element)?.[1]
    if (list) return counts.get(list)
    return element.startsWith('cmi.interactions.') ? '' : (values.get(element) ?? '')
  }

  const finish = (): string => {
    if (state !== 'open' || !page.alive()) return 'false'
    if (edition.statusOf(values) === notAttempted) values.set(...edition.statusAtEnd)
    const answer = commit()
    state = 'ended'
    return answer
  }

  const initialize = (): string => {
    if (!parts.opens) fault('session refused')
    if (state !== 'new' || !parts.opens) return 'false'
    state = 'open'
    return 'true'
  }

  return {
    functions: {
      [functions.initialize]: initialize,
      [functions.read]: readElement,
      [functions.write]: write,
      [functions.commit]: commit,
      [functions.finish]: finish,
      [functions.lastError]: () => (state === 'new' ? '301' : '101'),
      [functions.errorText]: () => 'General exception',
      [functions.diagnostic]: () => '',
    },
    expire: () => {
      expired = true
    },
  }
}
