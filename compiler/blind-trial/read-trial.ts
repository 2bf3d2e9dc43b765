import { z } from 'zod'
import { codeToResponse, scoreResponse, validateResponse, type Response } from '../../src/core/scoring'
import { didYouMean } from '../nearest'
import { errorAt, type Problem } from '../problem'
import { readYamlFile } from '../yaml/read-shape'
import { letterAt, type Question } from './paper'

/** What a reader made of a question. */
export interface Trial {
  readonly question: Question
  /** Full marks. */
  readonly isRight: boolean
  /** The reader had no reason for the answer. */
  readonly isGuess: boolean
}

type TrialResult =
  | { readonly type: 'trials'; readonly trials: readonly Trial[] }
  | { readonly type: 'problems'; readonly problems: readonly Problem[] }

const answersSchema = z
  .record(z.string(), z.union([z.string(), z.number()]).describe('an answer: letters, a number or a word'))
  .describe('a line for each question: its name, a colon and the answer')

/** Packs letters as the record does: ids in their order, or pairs of what was asked and what was chosen. */
const codeOf = ({ numbered, lettered, item }: Question, letters: string): string => {
  const ids = [...letters].map((letter) => lettered.find((_, index) => letterAt(index) === letter)?.id ?? '?')
  if (numbered.length === 0)
    return (item.prompt.kind === 'sequencing' ? ids : [...new Set(ids)].sort()).join('')
  return ids.length === numbered.length
    ? numbered.map(({ id }, index) => `${id}${ids[index] ?? '?'}`).join('')
    : ''
}

const toResponse = (question: Question, answer: string): Response | null => {
  const { prompt } = question.item
  if (prompt.kind === 'numeric' || prompt.kind === 'fill-in') {
    const response: Response = { kind: prompt.kind, text: answer }
    return validateResponse(prompt, response).type === 'valid' ? response : null
  }
  return codeToResponse(question.item, codeOf(question, answer.toUpperCase()))
}

/**
 * Reads and scores the answers of a reader.
 *
 * @param file path of the answers as problems name it
 * @returns a trial for each question that was answered, in the order of the paper
 */
export const readTrial = (questions: readonly Question[], file: string, text: string): TrialResult => {
  const shape = readYamlFile(file, text, answersSchema)
  if (shape.type === 'problems') return shape
  const labels = new Set(questions.map(({ label }) => label))
  const problems = Object.keys(shape.value)
    .filter((label) => !labels.has(label))
    .map((label) => {
      const hint = didYouMean(label, labels, 'take the names from the paper of the same seed')
      return errorAt(file, shape.yaml.positionOfKey([label]), `the paper has no question "${label}"`, hint)
    })
  const trials: Trial[] = []
  for (const question of questions) {
    const given = shape.value[question.label]
    if (given === undefined) continue
    const [, answer = '', mark] = /^(.*?)\s*(\?)?$/s.exec(String(given)) ?? []
    const response = toResponse(question, answer)
    if (response === null) {
      const message = `"${answer}" is no answer to this ${question.item.prompt.kind} item`
      const hint = 'write it as the head of the paper says, with letters that the question has'
      problems.push(errorAt(file, shape.yaml.positionOf([question.label]), message, hint))
      continue
    }
    const score = scoreResponse(question.item, response)
    trials.push({
      question,
      isRight: score.type === 'points' && score.correct,
      isGuess: mark !== undefined,
    })
  }
  return problems.length > 0 ? { type: 'problems', problems } : { type: 'trials', trials }
}
