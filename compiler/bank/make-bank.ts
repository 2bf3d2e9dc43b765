import type { LessonContent } from '../course/check-course'
import type { Bank, BankItem, BankLesson } from './bank'
import { readRareRuns } from './rare-runs'
import { readProperNames, type NameLists } from './text/proper-names'
import { readingGrade } from './text/reading-grade'

const makeLesson = ({ lesson, frontmatter, quiz }: LessonContent): BankLesson => {
  const items: BankItem[] = []
  const made: BankLesson = {
    id: lesson.id,
    grade: readingGrade(lesson.paragraphs),
    objectives: frontmatter.objectives.map(({ id }) => id),
    items,
  }
  for (const { yaml, positionOf, isSound } of quiz.items) {
    if (isSound) items.push({ file: quiz.file, yaml, positionOf, lesson: made })
  }
  return made
}

/** Gathers the items of lessons that were read; what is not sound stays out, its errors come first. */
export const makeBank = (lessons: readonly LessonContent[], names: NameLists): Bank => {
  const made = lessons.map(makeLesson)
  return {
    lessons: made,
    rareRuns: readRareRuns(made.flatMap(({ items }) => items)),
    isName: readProperNames(names),
  }
}
