import { useEffect, useRef, type RefObject } from 'react'
import { useNavigated } from '../app/navigated'

/**
 * Brings the reader to the part of a page that an address or a link names: it is scrolled to, and takes focus where
 * the learner moved in the course; at the launch the page around the course keeps it.
 *
 * @returns goes to the part's heading, which needs a `tabIndex` of -1
 */
export const useNamedPlace = <T extends HTMLElement>(isNamed: boolean): RefObject<T | null> => {
  const navigated = useNavigated()
  const place = useRef<T>(null)
  useEffect(() => {
    if (!isNamed) return undefined
    // After the page heading has taken focus.
    const frame = requestAnimationFrame(() => {
      if (navigated) place.current?.focus({ preventScroll: true })
      place.current?.scrollIntoView({ block: 'start', behavior: 'instant' })
    })
    return () => cancelAnimationFrame(frame)
  }, [isNamed, navigated])
  return place
}
