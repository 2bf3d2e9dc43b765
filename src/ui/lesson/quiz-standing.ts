import { lessonItems, type Lesson } from '../../core/course'
import { lessonState, type LearnerRecord } from '../../core/record'

/** How far a lesson's quiz has come. */
export interface QuizStanding {
  readonly open: number
  readonly answered: number
  readonly submitted: boolean
}

export const quizStanding = (record: LearnerRecord, lesson: Lesson): QuizStanding => {
  const items = lessonItems(lesson)
  const answered = items.filter(({ slot }) => record.items[slot] !== undefined).length
  return { open: items.length - answered, answered, submitted: lessonState(record, lesson).submitted }
}
