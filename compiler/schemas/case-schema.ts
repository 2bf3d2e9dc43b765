import { z } from 'zod'
import { choiceQualities } from '../../src/core/course'
import { choiceId, slug, sources, text } from './primitives'

const choiceSchema = z
  .strictObject({
    id: choiceId,
    text: text('what the learner may decide to do'),
    goes: slug('the id of the scene or the ending that follows'),
    result: text('what comes of the choice'),
    quality: z.enum(choiceQualities).describe('better, mixed or worse'),
    why: text('the reason for the quality, from the source'),
  })
  .describe('a choice: id, text, goes, result, quality, why')

const beyondSchema = z
  .strictObject({
    text: text('a fact that the source does not hold'),
    source: text('the document that holds it'),
  })
  .describe('a fact that the source does not hold: text, source')

const sceneSchema = z
  .strictObject({
    id: slug('the id of the scene'),
    title: text('the title of the scene'),
    text: text('what happens, up to the decision'),
    source: sources,
    beyond: beyondSchema.optional(),
    choices: z
      .array(choiceSchema)
      .min(2)
      .max(4)
      .describe('2 to 4 choices, each with id, text, goes, result, quality and why'),
  })
  .describe('a scene: id, title, text, source, beyond (may be left out), choices')

const endingSchema = z
  .strictObject({
    id: slug('the id of the ending'),
    title: text('the title of the ending'),
    text: text('how the case ends'),
  })
  .describe('an ending: id, title, text')

/** `lessons/cases/<id>.yaml` */
export const caseSchema = z.strictObject({
  module: slug('the id of the module that the case belongs to'),
  title: text('the title of the case'),
  role: text('who the learner is'),
  setting: text('what the learner knows at the start'),
  scenes: z.array(sceneSchema).min(1).describe('a list of scenes; the case starts with the first'),
  endings: z.array(endingSchema).min(1).describe('a list of endings, each with id, title and text'),
})
export type CaseYaml = z.infer<typeof caseSchema>
