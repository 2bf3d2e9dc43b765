import { useCallback, useEffect, useState } from 'react'

export type Loaded<T> =
  | { readonly type: 'loading' }
  | { readonly type: 'loaded'; readonly value: T }
  | { readonly type: 'failed'; readonly retry: () => void }

/**
 * Loads something once, and again when the learner asks after a failure.
 *
 * @param load keeps its identity as long as it loads the same
 */
export const useLoaded = <T>(load: () => Promise<T>): Loaded<T> => {
  const [turn, setTurn] = useState(0)
  const [settled, setSettled] = useState<{ load: typeof load; turn: number; value: T | null } | null>(null)
  useEffect(() => {
    let live = true
    const settle = (value: T | null) => {
      if (live) setSettled({ load, turn, value })
    }
    load().then(settle, () => settle(null))
    return () => {
      live = false
    }
  }, [load, turn])
  const retry = useCallback(() => setTurn((now) => now + 1), [])
  if (settled === null || settled.load !== load || settled.turn !== turn) return { type: 'loading' }
  return settled.value === null ? { type: 'failed', retry } : { type: 'loaded', value: settled.value }
}
