import { useState } from 'react'
import type { CourseCase } from '../../../core/course'
import { useSession } from '../../state'
import { readHand, writeHand, type CaseInHand } from './case-hand'

/** The case in hand, kept on the device with each step; `moved` is false until the learner has taken one here. */
export const useCaseInHand = (courseCase: CourseCase) => {
  const shelf = useSession().shelf(`case-${courseCase.id}`)
  const [hand, setHand] = useState(() => readHand(courseCase, shelf.read()))
  const [moved, setMoved] = useState(false)
  const go = (next: CaseInHand) => {
    shelf.write(writeHand(next))
    setMoved(true)
    setHand(next)
  }
  return { hand, moved, go }
}
