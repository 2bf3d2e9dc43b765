import type { CompiledCourse } from '../../compiler'
import { itemAtSlot, questionText } from '../../src/core/course'
import type { LmsFacts, LmsPort, SaveAnswer } from '../../src/core/tracking'

/** Who a demo learner is, as the LMS names them. */
export interface DemoPerson {
  readonly id: string
  readonly name: string
}

/** An LMS that takes everything of one learner and keeps it. */
export interface RecordingHost<Attempt> {
  readonly port: LmsPort
  /** Writes for the last time. */
  readonly end: (facts: LmsFacts, sessionSeconds: number) => SaveAnswer | Promise<SaveAnswer>
  /** What was kept. */
  readonly kept: () => Attempt
}

/** The question behind an interaction, as the course tells it to the standards that can hold it. */
export const stemOf = ({ course, quizzes }: CompiledCourse, slot: number): string => {
  const found = itemAtSlot(course, slot)
  const items = found ? quizzes.get(found.lesson.id) : undefined
  const item = items?.find(({ prompt }) => prompt.id === found?.item.id)
  return item ? questionText(item.prompt) : ''
}
