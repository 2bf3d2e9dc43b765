import type { ItemRule } from '../bank'
import { readingGrade } from '../text/reading-grade'

/** A stem is short, so one long word moves its grade; the lesson's own grade is steady. */
const margin = 2

/** Finds stems that are harder to read than their lesson: a question should test the subject, not English. */
export const stemGrade: ItemRule = ({ yaml, lesson }) => {
  const grade = readingGrade([yaml.stem])
  if (grade === null || lesson.grade === null || grade <= lesson.grade + margin) return []
  return [
    {
      path: ['stem'],
      message: `reading this stem takes grade ${grade.toFixed(1)}, the lesson ${lesson.grade.toFixed(1)}`,
      hint: 'use shorter sentences and shorter words (Flesch–Kincaid)',
    },
  ]
}
