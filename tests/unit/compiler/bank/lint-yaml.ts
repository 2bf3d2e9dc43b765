import { describeBank, lintBank, makeBank, type Bank } from '../../../../compiler/bank'
import { parseLesson } from '../../../../compiler/lesson/parse-lesson'
import type { Problem } from '../../../../compiler/problem'
import { parseQuiz } from '../../../../compiler/quiz/parse-quiz'

const prose =
  'Rubber lets a little air through, so every tyre loses pressure in the course of a month. Riders who check the pressure regularly have fewer punctures.'

const lessonText = (id: string, text: string): string => `---
id: ${id}
sections: ["1"]
title: Tyres
objectives:
  - id: care
    text: Care for a tyre
terms: []
---
${text}

## Air {/* id: air */}

${text}
`

/** Fields that no rule of the linter looks at, put behind the item's first line. */
const withPlainFields = (item: string): string =>
  item.replace(/^- id: .*$/m, (line) => `${line}\n  objective: care\n  bloom: apply\n  source: "1"`)

/** The people, places and terms of the course around the items. */
const names = {
  people: [{ id: 'diallo', name: 'Amara Diallo', office: 'Mechanic', organisation: 'Harbour Street Shop' }],
  places: [{ id: 'utrecht', name: 'Utrecht', country: 'Netherlands' }],
  terms: [
    { id: 'union', term: 'Union of Riders, Menders and Makers', acronym: 'URMM', definition: 'A union.' },
    { id: 'rim-tape', term: 'Rim tape', definition: 'A tape.' },
  ],
}

/** Makes a bank of the items of lessons, each written as YAML of which `objective`, `bloom`, `source` are left out. */
const bankOf = (
  lessons: Readonly<Record<string, readonly string[]>>,
  text = prose,
  complete = withPlainFields,
): Bank =>
  makeBank(
    Object.entries(lessons).map(([id, items]) => {
      const lesson = parseLesson(`lessons/01-${id}.mdx`, id, lessonText(id, text))
      const yaml = items.map((item) => complete(item.trim())).join('\n')
      const quiz = parseQuiz(`quizzes/01-${id}.yaml`, id, `${yaml}\n`)
      const [problem] = [...lesson.problems, ...quiz.problems].filter(({ severity }) => severity === 'error')
      if (lesson.frontmatter === null || problem) throw new Error(JSON.stringify(problem ?? 'no frontmatter'))
      return { lesson, frontmatter: lesson.frontmatter, quiz }
    }),
    names,
  )

/** Lints the items of one lesson and lists what is found as `line:column message`. */
export const lint = (items: readonly string[], text = prose): string[] =>
  lintBank(bankOf({ tyres: items }, text)).map(({ line, column, message }) => `${line}:${column} ${message}`)

/** Lints the items of several lessons and lists what is found as `file:line:column message | hint`. */
export const lintLessons = (lessons: Readonly<Record<string, readonly string[]>>): string[] =>
  lintBank(bankOf(lessons)).map(
    ({ file, line, column, message, hint }) => `${file}:${line}:${column} ${message} | ${hint}`,
  )

/** Lints entries of one lesson that are written with all their fields. */
export const lintPlain = (entries: readonly string[]): readonly Problem[] =>
  lintBank(bankOf({ tyres: entries }, prose, (entry) => entry))

/** Describes the bank of one lesson. */
export const describeItems = (items: readonly string[]): string[] => describeBank(bankOf({ tyres: items }))
