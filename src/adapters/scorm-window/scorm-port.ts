import type { Connection, LaunchFacts, LmsFacts, LmsPort, SaveAnswer } from '../../core/tracking'
import { succeeded } from './answers'
import { canBeTrusted, lowerClosingFlag, watchSeen } from './closing-flag'
import { findApi, originOf, type ApiName, type CoursePage, type WindowApi } from './find-api'
import { readCount, readElement } from './read-element'

/** In what the two editions of SCORM differ: the names of the API's functions, and the data model. */
export interface ScormEdition {
  readonly name: ApiName
  readonly functions: {
    readonly read: 'LMSGetValue' | 'GetValue'
    readonly write: 'LMSSetValue' | 'SetValue'
    readonly commit: 'LMSCommit' | 'Commit'
    readonly end: 'LMSFinish' | 'Terminate'
    readonly lastError: 'LMSGetLastError' | 'GetLastError'
    readonly errorText: 'LMSGetErrorString' | 'GetErrorString'
  }
  /** Error code of an LMS that has opened the session already. */
  readonly alreadyInitialised: string
  /** Elements without which a write has failed; many LMSs know only part of the rest. */
  readonly indispensable: readonly string[]
  readonly readLaunch: (api: WindowApi, origin: string) => LaunchFacts
  readonly elements: (
    facts: LmsFacts,
    objectiveIndex: (id: string) => number,
  ) => readonly (readonly [element: string, value: string])[]
  /** Elements that are written before the session ends and not before a commit. */
  readonly atEnd: readonly (readonly [element: string, value: string])[]
}

const describeError = (api: WindowApi, { functions }: ScormEdition): string => {
  const code = api.call(functions.lastError) ?? ''
  const text = api.call(functions.errorText, code) ?? ''
  return [code, text].filter((part) => part !== '' && part !== '0').join(' ') || 'no answer'
}

/** Tells where the LMS holds an objective; one that it does not hold gets the next place, behind all it counts. */
const objectiveIndexes = (api: WindowApi, { functions }: ScormEdition): ((id: string) => number) => {
  const read = (element: string) => readElement(api, functions.read, element)
  const indexes = new Map<string, number>()
  let count = readCount(read('cmi.objectives._count'))
  for (let index = 0; index < count; index++) {
    const id = read(`cmi.objectives.${index}.id`)
    if (id !== '') indexes.set(id, index)
  }
  return (id) => {
    const index = indexes.get(id) ?? count++
    indexes.set(id, index)
    return index
  }
}

const firstStatuses: readonly LaunchFacts['status'][] = ['unknown', 'not attempted']

/** Tells whether an LMS knows the attempt and fails when it is asked for its state: a write would replace it. */
const isStateUnread = (api: WindowApi, { functions }: ScormEdition, launch: LaunchFacts): boolean =>
  launch.suspendData === '' &&
  (launch.entry === 'resume' || launch.interactionCount > 0 || !firstStatuses.includes(launch.status)) &&
  api.call(functions.read, 'cmi.suspend_data') === null

/** @returns why the write failed; null where it did not */
const writeElements = (
  api: WindowApi,
  edition: ScormEdition,
  elements: ReturnType<ScormEdition['elements']>,
): string | null => {
  let reason: string | null = null
  for (const [element, value] of elements) {
    const taken = succeeded(api.call(edition.functions.write, element, value))
    if (!taken && edition.indispensable.includes(element))
      reason = `${element}: ${describeError(api, edition)}`
  }
  return reason
}

/**
 * Makes the LMS port over the API of a SCORM edition. Touches nothing until `connect`.
 *
 * @param page the window of the course
 */
export const scormPort = (page: CoursePage, edition: ScormEdition): LmsPort => {
  const { functions } = edition
  let api: WindowApi | null = null
  let objectiveIndex: (id: string) => number = () => 0
  let finished = false
  let isSeen = () => true

  const connect = async (): Promise<Connection> => {
    api = await findApi(page, edition.name)
    if (!api) return { type: 'absent' }
    const opened = succeeded(api.call(edition.name.opens, ''))
    if (!opened && api.call(functions.lastError) !== edition.alreadyInitialised) {
      return { type: 'refused', reason: describeError(api, edition), known: null }
    }
    const launch = edition.readLaunch(api, originOf(api, page))
    if (isStateUnread(api, edition, launch))
      return { type: 'refused', reason: `cmi.suspend_data: ${describeError(api, edition)}`, known: launch }
    objectiveIndex = objectiveIndexes(api, edition)
    isSeen = watchSeen(page)
    return { type: 'connected', launch }
  }

  const send = (facts: LmsFacts, ends: boolean): SaveAnswer => {
    if (!api || finished) return { type: 'refused', reason: 'the session has ended' }
    finished = ends
    const seen = isSeen()
    if (seen) lowerClosingFlag(api)
    const elements = [...edition.elements(facts, objectiveIndex), ...(ends ? edition.atEnd : [])]
    const failure = writeElements(api, edition, elements)
    const committed = succeeded(api.call(functions.commit, ''))
    const reason = failure ?? (committed ? null : describeError(api, edition))
    const closed = !ends || succeeded(api.call(functions.end, ''))
    if (reason !== null) return { type: 'refused', reason }
    return closed && seen && canBeTrusted(api, page) ? { type: 'saved' } : { type: 'sent' }
  }

  return {
    connect,
    save: (facts) => send(facts, false),
    terminate: (facts) => send(facts, true),
    // LMSs write at the end of a session even where the course wrote nothing: Moodle adds to the total time.
    leave: () => Promise.resolve(),
  }
}
