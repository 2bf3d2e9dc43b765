import type { CmiState } from '../attempts'
import { isRecord, textsOf } from '../json'
import { isDemoLearner, type Standard } from '../protocol'
import { readState } from '../state-store'

/** What demo learners did in a course, as text: who starts the preview knows how to make it, the preview does not. */
export type MakeDemoLearners = () => Promise<string>

/** What was read: the states of the package's demo learners, or why there are none. */
export type DemoLearners =
  | { readonly type: 'states'; readonly states: readonly CmiState[] }
  | { readonly type: 'problem'; readonly message: string }

/**
 * Reads demo learners: `{ courseId, states: { <standard>: [{ learner: { id, name }, attempts }] } }` as JSON. Learners
 * whose id does not mark them as demo learners are left out, so that none of them replaces a learner.
 */
export const readDemoLearners = (text: string, courseId: string, standard: Standard): DemoLearners => {
  const parsed: unknown = JSON.parse(text)
  const made = isRecord(parsed) ? parsed : {}
  if (made['courseId'] !== courseId)
    return {
      type: 'problem',
      message: 'There are no demo learners for this package: it holds another course.',
    }
  const states = isRecord(made['states']) ? made['states'][standard] : undefined
  return {
    type: 'states',
    states: (Array.isArray(states) ? states : []).flatMap((state: unknown) => {
      const { id = '' } = textsOf(isRecord(state) ? state['learner'] : undefined)
      return isDemoLearner(id) ? [readState(state, id)] : []
    }),
  }
}
