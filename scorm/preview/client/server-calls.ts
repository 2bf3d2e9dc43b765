import type { Launch, LaunchRequest } from '../protocol'

const post = async (path: string, body: unknown): Promise<Response> =>
  fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

/** Asks the server to open an attempt. */
export const requestLaunch = async (request: LaunchRequest): Promise<Launch> =>
  (await post('preview/launch', request)).json()

/** Tells the server how to behave from now on. */
export const postManners = async (on: boolean): Promise<void> => {
  await (await post('preview/manners', { on })).text()
}

/** Deletes an attempt as a teacher does. */
export const deleteAttempt = async (learnerId: string, attempt: number): Promise<boolean> => {
  const query = new URLSearchParams({ learner: learnerId, attempt: String(attempt) })
  const response = await fetch(`preview/attempts?${query}`, { method: 'DELETE' })
  // An answer that nobody reads keeps its connection.
  await response.text()
  return response.ok
}
