import type { StatementView } from './statement-view'

const interactionActivity = 'http://adlnet.gov/expapi/activities/cmi.interaction'

/** How a response is written for each interaction type (xAPI 1.0.3, part 2, appendix C). */
const responses: Readonly<Record<string, RegExp>> = {
  choice: /^[^[\]\s]+(\[,\][^[\]\s]+)*$/,
  'true-false': /^(true|false)$/,
  matching: /^[^[\]\s]+\[\.\][^[\]\s]+(\[,\][^[\]\s]+\[\.\][^[\]\s]+)*$/,
  sequencing: /^[^[\]\s]+(\[,\][^[\]\s]+)*$/,
  numeric: /^-?\d+(\.\d+)?$/,
  'fill-in': /^[^[\]]+(\[,\][^[\]]+)*$/,
}

const numericPattern = /^(-?\d+(\.\d+)?)?\[:\](-?\d+(\.\d+)?)?$/

const fits = (type: string, text: unknown, isPattern: boolean): boolean => {
  const pattern = isPattern && type === 'numeric' ? numericPattern : responses[type]
  return pattern !== undefined && typeof text === 'string' && pattern.test(text)
}

/** Says what is wrong with the definition or the response of an interaction; null where nothing is. */
export const interactionProblem = ({ definition, result }: StatementView): string | null => {
  if (definition['type'] !== interactionActivity) return null
  const type = String(definition['interactionType'])
  if (!(type in responses)) return `the interaction type ${type} is unknown`
  const patterns = definition['correctResponsesPattern']
  if (!Array.isArray(patterns) || !patterns.every((pattern) => fits(type, pattern, true)))
    return `the pattern ${JSON.stringify(patterns)} is none of ${type}`
  const response = result['response']
  return fits(type, response, false) ? null : `the response ${String(response)} is none of ${type}`
}
