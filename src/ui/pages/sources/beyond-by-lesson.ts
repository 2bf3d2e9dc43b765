import type { Course, Lesson } from '../../../core/course'

/** Documents beyond the source, each once a lesson, in teaching order. */
export const beyondByLesson = (
  course: Course,
): { readonly lesson: Lesson; readonly documents: readonly string[] }[] =>
  course.lessons.flatMap((lesson) => {
    const own = course.beyond.filter((beyond) => beyond.lesson === lesson.id)
    const documents = [...new Set(own.map(({ source }) => source))]
    return documents.length === 0 ? [] : [{ lesson, documents }]
  })
