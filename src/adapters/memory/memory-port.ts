import type { JournalPort, LaunchFacts, LmsFacts, LmsPort, SaveAnswer } from '../../core/tracking'

/** An LMS in memory: takes everything, keeps the last facts of each kind, answers as told. */
export interface MemoryLms extends LmsPort {
  readonly saved: () => readonly LmsFacts[]
  readonly terminated: () => boolean
  readonly left: () => boolean
  readonly answerWith: (answer: SaveAnswer) => void
}

export const memoryLms = (launch: LaunchFacts): MemoryLms => {
  const saved: LmsFacts[] = []
  let answer: SaveAnswer = { type: 'saved' }
  let ended = false
  let left = false
  const take = (facts: LmsFacts): SaveAnswer => {
    if (ended) return { type: 'refused', reason: 'the session has ended' }
    if (answer.type !== 'refused') saved.push(facts)
    return answer
  }
  return {
    connect: () => Promise.resolve({ type: 'connected', launch }),
    save: take,
    terminate: (facts) => {
      const given = take(facts)
      ended = true
      return given
    },
    leave: () => {
      left = true
      return Promise.resolve()
    },
    left: () => left,
    saved: () => saved,
    terminated: () => ended,
    answerWith: (next) => {
      answer = next
    },
  }
}

/** A browser in memory: what its pages keep on the device, and what they hear of each other. */
export interface MemoryBrowser {
  /** Opens one more page and gives its journal. */
  readonly openPage: () => JournalPort
}

interface Watcher {
  readonly page: symbol
  readonly key: string
  readonly changed: () => void
}

export const memoryBrowser = (): MemoryBrowser => {
  const texts = new Map<string, string>()
  const watchers = new Set<Watcher>()
  const openPage = (): JournalPort => {
    const page = Symbol('page')
    // As `storage` events do: only the other pages hear of a change.
    const tell = (key: string) => {
      for (const watcher of watchers) if (watcher.key === key && watcher.page !== page) watcher.changed()
    }
    return {
      read: (key) => texts.get(key) ?? null,
      write: (key, text) => {
        texts.set(key, text)
        tell(key)
        return true
      },
      erase: (key) => {
        for (const one of [...texts.keys()]) {
          if ((one === key || one.startsWith(`${key}:`)) && texts.delete(one)) tell(one)
        }
      },
      watch: (key, changed) => {
        const watcher = { page, key, changed }
        watchers.add(watcher)
        return () => void watchers.delete(watcher)
      },
    }
  }
  return { openPage }
}
