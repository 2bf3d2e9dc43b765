import { lessonItems, type Course, type Lesson } from '../../core/course'
import {
  allLessonsCompleted,
  finalPassed,
  lessonState,
  lessonStatus,
  openFinal,
  type LearnerRecord,
} from '../../core/record'

/** What of a lesson is still to do. Minutes of reading, by the share of segments not reached. */
export interface LessonRest {
  readonly minutes: number
  readonly questions: number
}

/** Reckons what a lesson still asks for: nothing once it is completed. */
export const lessonRest = (record: LearnerRecord, lesson: Lesson): LessonRest => {
  const state = lessonState(record, lesson)
  if (state.completed) return { minutes: 0, questions: 0 }
  const reached = new Set(record.segments)
  const unread = lesson.segments.filter(({ slot }) => !reached.has(slot)).length
  const open = lessonItems(lesson).filter(({ slot }) => record.items[slot] === undefined).length
  return {
    minutes: Math.ceil((lesson.minutes * unread) / Math.max(1, lesson.segments.length)),
    questions: state.submitted ? 0 : open,
  }
}

/** How far the course is: lessons completed, and what the others still ask for. */
export interface CourseProgress extends LessonRest {
  readonly completed: number
  readonly lessons: number
}

export const courseProgress = (course: Course, record: LearnerRecord): CourseProgress => {
  const rests = course.lessons.map((lesson) => lessonRest(record, lesson))
  return {
    completed: course.lessons.filter((lesson) => lessonStatus(record, lesson) === 'completed').length,
    lessons: course.lessons.length,
    minutes: rests.reduce((sum, rest) => sum + rest.minutes, 0),
    questions: rests.reduce((sum, rest) => sum + rest.questions, 0),
  }
}

/** What the final has come to, as learners see it. */
export type FinalStanding =
  | { readonly type: 'not-taken' }
  | { readonly type: 'in-progress'; readonly answered: number; readonly of: number }
  | { readonly type: 'best'; readonly score: number }
  | { readonly type: 'passed'; readonly score: number }

export const finalStanding = (course: Course, record: LearnerRecord): FinalStanding => {
  const { best } = record.final
  if (best !== null && finalPassed(course, record)) return { type: 'passed', score: best }
  const open = openFinal(course, record)
  if (open) {
    const answered = open.answers.filter(({ rev }) => rev > 0).length
    return { type: 'in-progress', answered, of: open.answers.length }
  }
  return best === null ? { type: 'not-taken' } : { type: 'best', score: best }
}

/** What the completion rule still asks for; all false and 0 once the course is done. */
export interface StillNeeded {
  readonly lessons: number
  readonly final: boolean
}

export const stillNeeded = (course: Course, record: LearnerRecord): StillNeeded => {
  const asksLessons = course.completion !== 'final' && !allLessonsCompleted(course, record)
  return {
    lessons: asksLessons ? course.lessons.length - courseProgress(course, record).completed : 0,
    final: course.completion !== 'lessons' && !finalPassed(course, record),
  }
}
