import { useEffect, useRef, useState, type RefObject } from 'react'

/** How far below the screen something begins to load. */
const ahead = '500px'
/** When it loads wherever it stands: a learner who loses the line, or prints, has it then. */
const anywayMs = 5_000

/** Tells when an element has come near the screen, or after five seconds in any case; it stays near. */
export const useNear = <T extends Element>(): {
  readonly box: RefObject<T | null>
  readonly isNear: boolean
} => {
  const box = useRef<T>(null)
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    const come = () => setNear(true)
    const timer = setTimeout(come, anywayMs)
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && come(),
      { rootMargin: ahead },
    )
    if (box.current) observer.observe(box.current)
    return () => {
      clearTimeout(timer)
      observer.disconnect()
    }
  }, [])
  return { box, isNear }
}
