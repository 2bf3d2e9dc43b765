import { secondsStep, type LessonState } from '../../learner-record'
import { bit, mapSection } from './section'

export const lessonsSection = mapSection<LessonState>(
  'L',
  (record) => record.lessons,
  (out, lesson) => {
    out.bits(bit(lesson.submitted), 1)
    out.bits(bit(lesson.completed), 1)
    out.varint(lesson.seconds / secondsStep, 4)
  },
  (input) => ({
    submitted: input.bits(1) === 1,
    completed: input.bits(1) === 1,
    seconds: input.varint(4) * secondsStep,
  }),
  (lessons) => ({ lessons }),
)
