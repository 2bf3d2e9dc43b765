import { useCallback, useEffect, useRef, type RefObject } from 'react'

/** Counts the seconds since an item was first on screen: how long its answer took. */
export const useLatency = (card: RefObject<HTMLElement | null>): (() => number) => {
  const shownAt = useRef<number | null>(null)
  useEffect(() => {
    const element = card.current
    if (!element || shownAt.current !== null) return undefined
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return
      shownAt.current = Date.now()
      observer.disconnect()
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [card])
  return useCallback(
    () => (shownAt.current === null ? 0 : Math.max(0, (Date.now() - shownAt.current) / 1000)),
    [],
  )
}
