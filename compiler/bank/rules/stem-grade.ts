import type { Finding, ItemRule } from '../bank'
import { readingGrade } from '../text/reading-grade'

/** A stem is short, so one long word moves its grade; the lesson's own grade is steady. */
const margin = 2

const findingOn = (part: 'stem' | 'case', text: string, lessonGrade: number | null): Finding[] => {
  const grade = readingGrade([text])
  if (grade === null || lessonGrade === null || grade <= lessonGrade + margin) return []
  return [
    {
      path: [part],
      message: `reading this ${part} takes grade ${grade.toFixed(1)}, the lesson ${lessonGrade.toFixed(1)}`,
      hint: 'use shorter sentences and shorter words (Flesch–Kincaid)',
    },
  ]
}

/**
 * Finds stems, and cases of scenarios, that are harder to read than their lesson: a question should test the subject,
 * not English.
 */
export const stemGrade: ItemRule = ({ yaml, lesson }) => [
  ...(yaml.scenario?.part === 1 ? findingOn('case', yaml.scenario.text, lesson.grade) : []),
  ...findingOn('stem', yaml.stem, lesson.grade),
]
