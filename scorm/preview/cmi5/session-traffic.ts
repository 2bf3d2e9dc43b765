/** What is on its way between the windows of a course and the LRS, by session. */
export interface SessionTraffic {
  /**
   * Notes that a request has arrived.
   *
   * @param last whether it says `terminated`, after which a session says nothing new
   * @returns what notes that it was answered
   */
  readonly arrive: (sessionId: string, last: boolean) => () => void
  /**
   * Waits until a window that is being closed has sent its last words and all was answered. They go by fetch keepalive,
   * so they may arrive after the launch that follows them; where they never do, the wait ends by itself.
   */
  readonly settle: (sessionId: string, longestMs: number) => Promise<void>
}

interface Counted {
  underWay: number
  ended: boolean
  /** Steps since something arrived or was answered. */
  quiet: number
}

const stepMs = 10
/** The statements and the State document are two requests that start together: the second may lag so much. */
const quietSteps = 5

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Counts requests by session. */
export const createSessionTraffic = (): SessionTraffic => {
  const sessions = new Map<string, Counted>()
  const isSettled = ({ underWay, ended, quiet }: Counted): boolean =>
    ended && underWay === 0 && quiet >= quietSteps
  return {
    arrive: (sessionId, last) => {
      const counted = sessions.get(sessionId) ?? { underWay: 0, ended: false, quiet: 0 }
      sessions.set(sessionId, counted)
      counted.underWay += 1
      counted.ended ||= last
      counted.quiet = 0
      return () => {
        counted.underWay -= 1
        counted.quiet = 0
      }
    },
    settle: async (sessionId, longestMs) => {
      const counted = sessions.get(sessionId)
      const steps = Math.ceil(longestMs / stepMs)
      for (let step = 0; counted && !isSettled(counted) && step < steps; step += 1) {
        await wait(stepMs)
        counted.quiet += 1
      }
    },
  }
}
