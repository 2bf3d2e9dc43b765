import { z } from 'zod'
import { bloomLevels, itemUses, type ScenarioCase } from '../../src/core/course'
import { lintSchema } from './lint-schema'
import { choiceId, slug, sources, text } from './primitives'

const why = text('the rationale: why this is right or wrong')
const correct = z.boolean().describe('true where this is right').optional()
const otherwise = text('the rationale for any other response')

const ownId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .describe('the id of the lesson, a dot and a name, such as review-forum.first-day')
const use = z
  .enum(itemUses)
  .default('lesson')
  .describe('lesson, or final where the item is held back for the final')
/** What every question holds, alone or in a scenario. */
const question = {
  objective: slug('the id of an objective of the lesson'),
  bloom: z.enum(bloomLevels).describe('the level of thinking that the item asks for'),
  source: sources,
  stem: text('the question'),
  lint: lintSchema.optional(),
}
const base = { id: ownId, use, ...question }

const option = z
  .strictObject({ id: choiceId, text: text('the text of the option'), correct, why })
  .describe('an option: id, text, correct (where it is right), why')
const options = (minimum: number, maximum: number) =>
  z
    .array(option)
    .min(minimum)
    .max(maximum)
    .describe(
      `${minimum} ${maximum - minimum === 1 ? 'or' : 'to'} ${maximum} options, each with id, text and why`,
    )

const singleSchema = z.strictObject({ ...base, kind: z.literal('single'), options: options(3, 4) })
const multipleSchema = z.strictObject({ ...base, kind: z.literal('multiple'), options: options(4, 6) })

const trueFalseSchema = z.strictObject({
  ...base,
  kind: z.literal('true-false'),
  options: z
    .array(
      z
        .strictObject({ id: z.enum(['t', 'f']).describe('t or f'), correct, why })
        .describe('an option: id (t or f), correct (where it is right), why'),
    )
    .length(2)
    .describe('two options, t and f, each with why and no text'),
})

const matchingSchema = z.strictObject({
  ...base,
  kind: z.literal('matching'),
  prompts: z
    .array(
      z
        .strictObject({
          id: choiceId,
          text: text('the text of the prompt'),
          match: choiceId.describe('the id of the match that is right'),
          why,
        })
        .describe('a prompt: id, text, match, why'),
    )
    .min(2)
    .max(8)
    .describe('2 to 8 prompts, each with id, text, match and why'),
  matches: z
    .array(
      z.strictObject({ id: choiceId, text: text('the text of the match') }).describe('a match: id, text'),
    )
    .min(2)
    .max(10)
    .describe('2 to 10 matches, each with id and text'),
})

const sequencingSchema = z.strictObject({
  ...base,
  kind: z.literal('sequencing'),
  steps: z
    .array(
      z
        .strictObject({ id: choiceId, text: text('the text of the step'), why })
        .describe('a step: id, text, why'),
    )
    .min(3)
    .max(6)
    .describe('3 to 6 steps in the right order, each with id, text and why'),
})

const categoriseSchema = z.strictObject({
  ...base,
  kind: z.literal('categorise'),
  groups: z
    .array(z.strictObject({ id: choiceId, text: text('the name of the group') }).describe('a group: id, text'))
    .min(2)
    .max(4)
    .describe('2 to 4 groups, each with id and text'),
  cards: z
    .array(
      z
        .strictObject({
          id: choiceId,
          text: text('the text of the card'),
          group: choiceId.describe('the id of the group that is right'),
          why,
        })
        .describe('a card: id, text, group, why'),
    )
    .min(4)
    .max(8)
    .describe('4 to 8 cards, each with id, text, group and why'),
})

const numericSchema = z.strictObject({
  ...base,
  kind: z.literal('numeric'),
  unit: text('what is counted').optional(),
  answers: z
    .array(
      z
        .strictObject({
          value: z.number().describe('a number without quotes'),
          correct,
          tolerance: z.number().min(0).describe('how far a response may lie from the value').default(0),
          why,
        })
        .describe('an answer: value, correct (where it is right), tolerance (may be left out), why'),
    )
    .min(1)
    .describe('a list of answers, each with value and why'),
  otherwise,
})

const fillInSchema = z.strictObject({
  ...base,
  kind: z.literal('fill-in'),
  answers: z
    .array(
      z
        .strictObject({
          id: choiceId,
          accept: z.array(text('a wording that counts')).min(1).describe('a list of wordings that count'),
          correct,
          why,
        })
        .describe('an answer: id, accept, correct (where it is right), why'),
    )
    .min(1)
    .describe('a list of answers, each with id, accept and why'),
  otherwise,
})

const part = {
  id: slug('the name of the question'),
  ...question,
}
const scenarioSchema = z.strictObject({
  id: ownId,
  kind: z.literal('scenario'),
  use,
  title: text('a short name for the case'),
  case: text('the case: who, where, and what has to be decided'),
  parts: z
    .array(
      z
        .discriminatedUnion('kind', [
          singleSchema.omit({ use: true }).extend(part),
          multipleSchema.omit({ use: true }).extend(part),
        ])
        .describe('a question about the case: id, kind (single or multiple), and what an item of the kind holds'),
    )
    .min(2)
    .max(3)
    .describe('2 or 3 questions about the case'),
})

/** One entry of `quizzes/NN-id.yaml`: an item, or a scenario with its questions. */
export const entrySchema = z
  .discriminatedUnion('kind', [
    singleSchema,
    multipleSchema,
    trueFalseSchema,
    matchingSchema,
    sequencingSchema,
    numericSchema,
    fillInSchema,
    categoriseSchema,
    scenarioSchema,
  ])
  .describe(
    'an item: id, kind, use (may be left out), objective, bloom, source, stem and what its kind holds',
  )
/** `quizzes/NN-id.yaml` */
export const quizSchema = z.array(entrySchema).min(1).describe('a list of items')

export type EntryYaml = z.infer<typeof entrySchema>
export type ScenarioYaml = Extract<EntryYaml, { kind: 'scenario' }>
/** One question; a question of a scenario carries what its case says, and its whole id. */
export type ItemYaml = Exclude<EntryYaml, ScenarioYaml> & { readonly scenario?: ScenarioCase | undefined }
export type ItemYamlOf<K extends ItemYaml['kind']> = Extract<ItemYaml, { kind: K }>
