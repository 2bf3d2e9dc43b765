import { useEffect, useRef, useState, type RefObject } from 'react'
import type { Lesson } from '../../../core/course'
import { placeEvent, readPlace } from '../../../core/record'
import { useSession } from '../../state'
import { segmentAtTop } from './segment-places'

const settleMs = 700

/** Follows the segment at the top of the window, and remembers it as the learner's place once scrolling has settled. */
export const useReadingPlace = (lesson: Lesson, text: RefObject<HTMLElement | null>): number | null => {
  const session = useSession()
  const [current, setCurrent] = useState<number | null>(null)
  const remembered = useRef<number | null>(null)
  useEffect(() => {
    let frame = 0
    const look = () => {
      frame = 0
      if (text.current) setCurrent(segmentAtTop(text.current))
    }
    const onScroll = () => {
      if (frame === 0) frame = requestAnimationFrame(look)
    }
    onScroll()
    window.addEventListener('scroll', onScroll, { passive: true })
    window.addEventListener('resize', onScroll)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('scroll', onScroll)
      window.removeEventListener('resize', onScroll)
    }
  }, [text])
  useEffect(() => {
    const [first] = lesson.segments
    const { record } = session.store.getState()
    const place = readPlace(record)
    const isHere = place?.part === 'segment' && lesson.segments.some(({ slot }) => slot === place.segment)
    // Opening a lesson is a place of its own; a place that was left in it stays until the learner reads on.
    if (!isHere && first) session.act(placeEvent(record, { part: 'segment', segment: first.slot }))
  }, [session, lesson])
  useEffect(() => {
    if (current === null || current === remembered.current) return undefined
    const timer = setTimeout(() => {
      remembered.current = current
      session.act(placeEvent(session.store.getState().record, { part: 'segment', segment: current }))
    }, settleMs)
    return () => clearTimeout(timer)
  }, [session, current])
  return current
}
