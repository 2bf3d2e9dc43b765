/** What the adapter touches of a window. One of another origin lets `parent`, `top` and `opener` be read alone. */
export interface ScormWindow {
  readonly parent: ScormWindow
  readonly top: ScormWindow | null
  readonly opener: ScormWindow | null
  readonly location: { readonly origin: string }
  readonly document: { readonly visibilityState: string }
  readonly navigator?: { readonly onLine: boolean }
  readonly setTimeout: (run: () => void, ms: number) => unknown
}

/** The window of the course itself. */
export interface CoursePage extends ScormWindow {
  addEventListener(type: 'pagehide' | 'pageshow', listener: () => void): void
}

/** What an LMS calls its API, and the function by which it is known. */
export interface ApiName {
  readonly property: 'API' | 'API_1484_11'
  readonly opens: 'LMSInitialize' | 'Initialize'
}

/** The functions that an LMS offers in a window (SCORM 1.2 RTE 3.3, SCORM 2004 RTE 3.1), and that window. */
export interface WindowApi {
  readonly holder: ScormWindow
  /** Calls a function of the API. @returns its answer as text; null where it threw or is missing */
  readonly call: (name: string, ...values: string[]) => string | null
}

const mostParents = 10

const readProperty = (holder: object, name: string): unknown => {
  try {
    return Reflect.get(holder, name)
  } catch {
    // A window of another origin refuses to be read.
    return undefined
  }
}

const isObject = (value: unknown): value is object =>
  (typeof value === 'object' && value !== null) || typeof value === 'function'

const isCallable = (value: unknown): value is (...values: string[]) => unknown => typeof value === 'function'

const apiOf = (holder: ScormWindow, name: ApiName): WindowApi | null => {
  const api = readProperty(holder, name.property)
  if (!isObject(api) || !isCallable(readProperty(api, name.opens))) return null
  const call = (name: string, ...values: string[]) => {
    try {
      const method = readProperty(api, name)
      if (!isCallable(method)) return null
      const answer = method.apply(api, values)
      return answer === null || answer === undefined ? '' : String(answer)
    } catch {
      return null
    }
  }
  return { holder, call }
}

const searchParents = (start: ScormWindow, name: ApiName): WindowApi | null => {
  let holder = start
  for (let level = 0; level <= mostParents; level++) {
    const api = apiOf(holder, name)
    if (api) return api
    if (holder.parent === holder) return null
    holder = holder.parent
  }
  return null
}

const openerOf = ({ opener }: ScormWindow, page: ScormWindow): ScormWindow | null =>
  opener && opener !== page ? opener : null

const lookUp = (page: ScormWindow, name: ApiName): WindowApi | null => {
  const openers = [openerOf(page, page), page.top ? openerOf(page.top, page) : null]
  for (const start of [page, ...openers]) {
    const api = start && searchParents(start, name)
    if (api) return api
  }
  return null
}

/** Tells whether the page stands in a frame or was opened by another, so that an API may still be on its way. */
const mayHaveApi = (page: ScormWindow): boolean => page.parent !== page || openerOf(page, page) !== null

/** The origin of the page that holds the API; the course's own where that page is of another origin. */
export const originOf = (api: WindowApi, page: ScormWindow): string => {
  try {
    return api.holder.location.origin
  } catch {
    return page.location.origin
  }
}

const searchPauseMs = 100
const searchTries = 30

const wait = (page: ScormWindow, ms: number) => new Promise<void>((resolve) => page.setTimeout(resolve, ms))

/**
 * Looks for the API where SCORM lets it be: in the page, its parents (ten at most), and the windows that opened the
 * page or its top (SCORM 1.2 RTE 3.3.6.1; SCORM 2004 RTE 3.1.2). Waits three seconds for one that is late.
 */
export const findApi = async (page: ScormWindow, name: ApiName): Promise<WindowApi | null> => {
  for (let tries = 0; tries < searchTries; tries++) {
    const api = lookUp(page, name)
    if (api || !mayHaveApi(page)) return api
    await wait(page, searchPauseMs)
  }
  return null
}
