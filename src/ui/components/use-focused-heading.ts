import { useEffect, useRef, type RefObject } from 'react'

/**
 * The heading of what a page now shows: it takes focus, at the top of the page, each time something else stands there.
 *
 * @param focuses false where the page opens with it: there the page's own heading has focus
 * @param turn changes with what the heading stands for
 */
export const useFocusedHeading = (focuses: boolean, turn?: string): RefObject<HTMLHeadingElement | null> => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!focuses) return
    heading.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [focuses, turn])
  return heading
}
