import type { ParsedLesson } from '../lesson/parse-lesson'
import { didYouMean } from '../nearest'
import { errorAt, start, type Problem } from '../problem'
import type { ParsedItem, ParsedQuiz } from '../quiz/parse-quiz'
import { unknownSection } from './read-lists'

const checkObjective = (
  quiz: ParsedQuiz,
  { item, positionOf }: ParsedItem,
  lesson: ParsedLesson,
): Problem[] => {
  if (lesson.frontmatter === null) return []
  const { objective } = item.prompt
  const known = [...new Set(lesson.frontmatter.objectives.map(({ id }) => id))]
  if (known.includes(objective)) return []
  const message = `the lesson has no objective "${objective}"`
  const hint = didYouMean(objective, known, `write one of: ${known.join(', ')}`)
  return [errorAt(quiz.file, positionOf(['objective']), message, hint)]
}

const checkSource = (
  quiz: ParsedQuiz,
  { item, positionOf }: ParsedItem,
  sections: ReadonlySet<string>,
): Problem[] =>
  item.prompt.source.flatMap((section, index) =>
    sections.has(section)
      ? []
      : [errorAt(quiz.file, positionOf(['source', index]), ...unknownSection(section, sections))],
  )

/** A lesson is complete once its quiz is submitted, and a quiz without a question cannot be. */
const checkAsks = (quiz: ParsedQuiz): Problem[] => {
  const isWhole = quiz.ids !== null && quiz.items.length === quiz.ids.size
  if (!isWhole || quiz.items.some(({ item }) => item.prompt.use === 'lesson')) return []
  const hint = 'take `use: final` away from at least one item'
  return [errorAt(quiz.file, start, 'every item of this quiz is held back for the final', hint)]
}

/** Finds quizzes that ask nothing, and objectives and sections that items name and nothing holds. */
export const checkItems = (
  quiz: ParsedQuiz,
  lesson: ParsedLesson | undefined,
  sections: ReadonlySet<string> | null,
): Problem[] => [
  ...checkAsks(quiz),
  ...quiz.items.flatMap((item) => [
    ...(lesson ? checkObjective(quiz, item, lesson) : []),
    ...(sections ? checkSource(quiz, item, sections) : []),
  ]),
]
