import {
  initialSaveState,
  nextSave,
  type LmsPort,
  type SaveSignal,
  type SaveStatus,
} from '../../core/tracking'
import type { SessionParts } from './session-parts'
import type { lmsWriter } from './lms-writer'

/** What is true of a session before its first write. */
export const firstStatus = ({
  launch,
  lms,
  refusal,
}: Pick<SessionParts, 'launch' | 'lms' | 'refusal'>): SaveStatus => {
  if (launch.mode === 'browse') return { type: 'browse' }
  if (launch.mode === 'review') return { type: 'review' }
  if (refusal !== null) return { type: 'not-connected', reason: refusal.reason }
  return lms ? { type: 'on-device' } : { type: 'local' }
}

/** The way to the LMS: the save policy and the writer it drives. `show` is called after each change. */
export const saveQueue = (
  parts: Pick<SessionParts, 'launch' | 'lms' | 'now' | 'refusal'>,
  lms: LmsPort | null,
  writer: ReturnType<typeof lmsWriter>,
  show: () => void,
) => {
  let state = initialSaveState(firstStatus(parts))
  let left = false
  const take = (given: SaveSignal, ask: LmsPort['save'] | undefined) => {
    if (!ask) return
    const step = nextSave(state, given)
    state = step.state
    if (step.save) {
      const started = parts.now()
      let waits = true
      writer.write(ask, (answer) => {
        const now = parts.now()
        take({ type: 'answered', answer, now, blockedMs: waits ? now - started : 0 }, lms?.save)
      })
      waits = false
    } else if (given.type !== 'clock') show()
  }
  const leave = async (): Promise<void> => {
    if (left) return
    left = true
    // A host may want to hear of the end of a session that writes nothing.
    if (!lms) return parts.lms?.leave()
    take({ type: 'leaving' }, lms.terminate)
  }
  return {
    status: () => state.status,
    signal: (given: SaveSignal) => {
      // What is done while the end of the session is under way is on the device alone, and shows so.
      if (!left || given.type === 'changed') take(given, lms?.save)
    },
    /** Ends the session at once; the page is going away. */
    leave: () => void leave(),
    /** Ends the session after the write in flight, and waits for the answer. */
    leaveSettled: async () => {
      await writer.settled()
      await leave()
      await writer.settled()
    },
  }
}
