import { lessonItems, type Course, type CourseInfo, type Module } from '../../../core/course'
import { readCompletionDay, type LearnerRecord } from '../../../core/record'

/** What was learnt in a module: objectives, or titles of lessons where those would not fit on a page. */
export interface LearntInModule {
  readonly module: Module
  readonly texts: readonly string[]
}

/** What a certificate says beside the learner's name. */
export interface CertificateFacts {
  readonly course: string
  readonly version: string
  /** ISO 8601; null where the day is not known. */
  readonly day: string | null
  /** The best final in per cent; null where none was taken. */
  readonly score: number | null
  /** Hours of study in steps of a half. */
  readonly hours: number
  readonly lessons: number
  readonly learnt: readonly LearntInModule[]
  readonly certificate: CourseInfo['certificate']
}

/** Objectives that fit on a page. */
const mostObjectives = 48

const learntIn = (course: Course): LearntInModule[] => {
  const objectives = course.lessons.reduce((sum, lesson) => sum + lesson.objectives.length, 0)
  return course.modules.map((module) => {
    const lessons = course.lessons.filter((lesson) => lesson.module === module.id)
    const texts =
      objectives > mostObjectives
        ? lessons.map(({ title }) => title)
        : lessons.flatMap((lesson) => lesson.objectives.map(({ text }) => text))
    return { module, texts }
  })
}

/** Hours that a course takes: its reading, and a minute for each question of its lessons and of one final. */
export const studyHours = (course: Course): number => {
  const reading = course.lessons.reduce((sum, { minutes }) => sum + minutes, 0)
  const questions = course.lessons.reduce((sum, lesson) => sum + lessonItems(lesson).length, 0)
  return Math.max(0.5, Math.round((reading + questions + course.finalLength) / 30) / 2)
}

const millisecondsPerDay = 86_400_000

/** Gathers what the certificate of a course that is done says. */
export const certificateFacts = (
  course: Course,
  record: LearnerRecord,
  { certificate }: CourseInfo,
): CertificateFacts => {
  const day = readCompletionDay(course, record)
  return {
    course: course.title,
    version: course.version,
    day: day === null ? null : new Date(day * millisecondsPerDay).toISOString().slice(0, 10),
    score: record.final.best,
    hours: studyHours(course),
    lessons: course.lessons.length,
    learnt: learntIn(course),
    certificate,
  }
}
