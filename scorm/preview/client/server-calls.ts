import type { Cmi5Launch } from '../cmi5/protocol'
import type { Faults, Launch, LaunchRequest, ScormStandard, Standard } from '../protocol'

const post = async (path: string, body: unknown): Promise<Response> =>
  fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

/** Asks which standards the server has a package of; the first is the one of a page that names none. */
export const requestStandards = async (): Promise<Standard[]> => (await fetch('preview/standards')).json()

/** Asks the server to open an attempt. */
export const requestLaunch = async (standard: ScormStandard, request: LaunchRequest): Promise<Launch> =>
  (await post(`preview/launch?standard=${standard}`, request)).json()

/** Asks the server to open a registration. */
export const requestCmi5Launch = async (request: LaunchRequest): Promise<Cmi5Launch> =>
  (await post('preview/launch?standard=cmi5', request)).json()

/** Tells the server how to behave from now on. */
export const postManners = async (on: boolean): Promise<void> => {
  await (await post('preview/manners', { on })).text()
}

/** Tells the server which faults to have from now on. */
export const postFaults = async (faults: Partial<Faults>): Promise<void> => {
  await (await post('preview/faults', faults)).text()
}

/** Deletes an attempt as a teacher does. */
export const deleteAttempt = async (
  standard: Standard,
  learnerId: string,
  attempt: number,
): Promise<boolean> => {
  const query = new URLSearchParams({ standard, learner: learnerId, attempt: String(attempt) })
  const response = await fetch(`preview/attempts?${query}`, { method: 'DELETE' })
  // An answer that nobody reads keeps its connection.
  await response.text()
  return response.ok
}
