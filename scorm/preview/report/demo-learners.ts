import { isRecord, textsOf } from '../json'
import { isDemoLearner, type Standard } from '../protocol'

/** What demo learners did in a course, as text: who starts the preview knows how to make it, the preview does not. */
export type MakeDemoLearners = () => Promise<string>

/** What was read: what an LMS of the standard keeps of each demo learner, by id, or why there are none. */
export type DemoLearners =
  | { readonly type: 'kept'; readonly kept: ReadonlyMap<string, unknown> }
  | { readonly type: 'problem'; readonly message: string }

/**
 * Reads demo learners: `{ courseIds: { <standard> }, states: { <standard>: [{ learner: { id, name }, attempts }] } }` as
 * JSON. Learners whose id does not mark them as demo learners are left out, so that none of them replaces a learner.
 */
export const readDemoLearners = (text: string, courseId: string, standard: Standard): DemoLearners => {
  const parsed: unknown = JSON.parse(text)
  const made = isRecord(parsed) ? parsed : {}
  if (textsOf(made['courseIds'])[standard] !== courseId)
    return {
      type: 'problem',
      message: 'There are no demo learners for this package: it holds another course.',
    }
  const states = isRecord(made['states']) ? made['states'][standard] : undefined
  return {
    type: 'kept',
    kept: new Map(
      (Array.isArray(states) ? states : []).flatMap((state: unknown) => {
        const { id = '' } = textsOf(isRecord(state) ? state['learner'] : undefined)
        return isDemoLearner(id) ? [[id, state] as const] : []
      }),
    ),
  }
}
