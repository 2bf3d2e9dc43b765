import { z } from 'zod'
import { choiceId, slug, text } from './primitives'

/** `lessons/LANGUAGE/course.yaml`: titles and objectives of a course, translated. */
export const courseWordsSchema = z.strictObject({
  title: text('the title of the course').optional(),
  description: text('what the course is about').optional(),
  modules: z
    .record(slug('the id of a module'), text('the title of the module'))
    .describe('the id of each module with its title')
    .default({}),
  lessons: z
    .record(
      slug('the id of a lesson'),
      z
        .strictObject({
          title: text('the title of the lesson'),
          objectives: z
            .record(slug('the id of an objective'), text('the objective'))
            .describe('the id of each objective with its text')
            .default({}),
        })
        .describe('the words of a lesson: title, objectives'),
    )
    .describe('the id of each lesson with its title and its objectives')
    .default({}),
})

const id = z.string().describe('the id that the item has in the source')
const stem = text('the question')
const why = text('the rationale')
const otherwise = text('the rationale for any other response')
const words = z.strictObject({ id: choiceId, text: text('the text'), why }).describe('id, text, why')
const label = z.strictObject({ id: choiceId, text: text('the text') }).describe('id, text')
const reason = z.strictObject({ id: choiceId, why }).describe('id, why')
const listOf = <T extends z.ZodType>(entry: T) => z.array(entry).min(1).describe('a list with the ids of the source')

const choiceWords = (kind: 'single' | 'multiple') =>
  z.strictObject({ id, kind: z.literal(kind), stem, options: listOf(words) })

/** One entry of `quizzes/LANGUAGE/NN-id.yaml`: the words of an item, and nothing that says what is right. */
export const entryWordsSchema = z
  .discriminatedUnion('kind', [
    choiceWords('single'),
    choiceWords('multiple'),
    z.strictObject({ id, kind: z.literal('true-false'), stem, options: listOf(reason) }),
    z.strictObject({ id, kind: z.literal('matching'), stem, prompts: listOf(words), matches: listOf(label) }),
    z.strictObject({ id, kind: z.literal('sequencing'), stem, steps: listOf(words) }),
    z.strictObject({ id, kind: z.literal('categorise'), stem, groups: listOf(label), cards: listOf(words) }),
    z.strictObject({
      id,
      kind: z.literal('numeric'),
      stem,
      unit: text('what is counted').optional(),
      answers: listOf(z.strictObject({ value: z.number().describe('the value'), why }).describe('value, why')),
      otherwise,
    }),
    z.strictObject({
      id,
      kind: z.literal('fill-in'),
      stem,
      answers: listOf(
        z
          .strictObject({
            id: choiceId,
            accept: z.array(text('a wording that counts')).min(1).describe('wordings that count in this language'),
            why,
          })
          .describe('id, accept, why'),
      ),
      otherwise,
    }),
    z.strictObject({
      id,
      kind: z.literal('scenario'),
      title: text('a short name for the case'),
      case: text('the case'),
      parts: listOf(
        z
          .discriminatedUnion('kind', [choiceWords('single'), choiceWords('multiple')])
          .describe('a question about the case: id, kind, stem, options'),
      ),
    }),
  ])
  .describe('the words of an item: id and kind of the source, stem, and the words of what its kind holds')

/** `quizzes/LANGUAGE/NN-id.yaml` */
export const quizWordsSchema = z.array(entryWordsSchema).min(1).describe('a list of items')

/** `lessons/LANGUAGE/stamps.json`: the hash of the source that each part translates, by the part's name. */
export const stampsSchema = z
  .record(z.string(), z.string().describe('the hash of the text that was translated'))
  .describe('the name of each translated part with the hash of its source')

export type CourseWords = z.infer<typeof courseWordsSchema>
export type EntryWords = z.infer<typeof entryWordsSchema>
export type QuestionWords = Exclude<EntryWords, { kind: 'scenario' }>
