import type { CourseStructure } from './course-structure'
import { cmi5ValuesOf } from './cmi5-values'
import type { Cmi5Launch } from './protocol'
import { heldBy, type LiveRegistration } from './registrations'

/**
 * The account's home page (xAPI 1.0.3, part 2, 2.4.2.4) stays the same whatever the port, so that what was kept is
 * found again.
 */
const homePage = 'http://localhost'

/** Where the course leads back to. */
export const returnPath = '/returned'

/**
 * Opens a session of a registration and makes the address that launches it (cmi5_spec.md, 8.1 and 10.0).
 *
 * @param base address of the server, without a slash at the end
 */
export const launchRegistration = (
  structure: CourseStructure,
  live: LiveRegistration,
  base: string,
): Omit<Cmi5Launch, 'faults'> => {
  const { courseId, title, href, publisherId, masteryScore, moveOn } = structure
  const { learner, attempt, lrs } = live
  const { registration } = attempt
  const actor = { objectType: 'Agent', name: learner.name, account: { homePage, name: learner.id } }
  const activityId = `${homePage}/activities/${courseId}`
  const returnUrl = `${base}${returnPath}`
  const { sessionId } = lrs.openSession({
    registration: { id: registration, activityId, actor },
    ...{ launchMode: 'Normal', masteryScore, moveOn, returnURL: returnUrl, publisherId },
  })
  const url = new URL(`${base}/package/cmi5/${href}`)
  const parameters = {
    endpoint: `${base}/lrs/${registration}/`,
    fetch: `${base}/token/${registration}?session=${sessionId}`,
    actor: JSON.stringify(actor),
    ...{ registration, activityId },
  }
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value)
  return {
    ...{ title, learner, registration, session: sessionId, launchMode: 'Normal', url: url.href },
    attempt: attempt.number,
    isNew: lrs.statements().length === 0,
    values: cmi5ValuesOf(structure, heldBy(live)),
  }
}
