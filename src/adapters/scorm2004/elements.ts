import {
  interactionType,
  patternText,
  real,
  responseText,
  timeinterval,
  type InteractionFact,
  type LmsFacts,
  type ObjectiveFact,
} from '../../core/tracking'

/** One element of the SCORM 2004 data model and its value. */
export type ElementValue = readonly [element: string, value: string]

/** What a report may say of an interaction besides its id. */
export interface Descriptions {
  /** BCP 47. */
  readonly language: string
  /** The question as the learner read it, by the interaction's index; empty where it is not at hand. */
  readonly describe: (index: number) => string
}

/** Writes a moment as time(second,10,0) (RTE 4.1.1), where a time zone may follow only a fraction of a second. */
const timestamp = (at: number): string => new Date(at).toISOString().replace(/\.\d+Z$/, '.0Z')

const longestDescription = 250

/** Cuts a text to what every LMS keeps of a description (RTE 4.2.9, SPM 250), at a blank where there is one. */
const shortened = (text: string): string => {
  if (text.length <= longestDescription) return text
  const cut = text.slice(0, longestDescription - 1)
  return `${cut.slice(0, cut.includes(' ') ? cut.lastIndexOf(' ') : cut.length)}…`
}

/** Writes a localized_string_type (RTE 4.1.1): the language in front of the text. */
const localized = (language: string, text: string): string =>
  text === '' ? '' : `{lang=${language}}${shortened(text)}`

/** Elements of one interaction, type before pattern and response, as the API wants them (RTE 4.2.9). */
export const interactionElements = (
  fact: InteractionFact,
  { language, describe }: Descriptions,
): ElementValue[] => {
  const at = `cmi.interactions.${fact.index}`
  const optional: ElementValue[] = []
  const description = localized(language, describe(fact.index))
  if (fact.at !== null) optional.push([`${at}.timestamp`, timestamp(fact.at)])
  if (fact.latencySeconds !== null) optional.push([`${at}.latency`, timeinterval(fact.latencySeconds)])
  if (description !== '') optional.push([`${at}.description`, description])
  return [
    [`${at}.id`, fact.id],
    [`${at}.type`, interactionType(fact.kind)],
    [`${at}.objectives.0.id`, fact.objectiveId],
    [`${at}.correct_responses.0.pattern`, patternText(fact.kind, fact.correctPattern, fact.tolerance)],
    [`${at}.learner_response`, responseText(fact.kind, fact.response)],
    [`${at}.result`, fact.correct ? 'correct' : 'incorrect'],
    ...optional,
  ]
}

/**
 * Elements of one objective at its place in the LMS's list (RTE 4.2.17): id first, both statuses, score. A lesson has
 * no pass mark and is complete at any score, so its success stays unknown.
 */
export const objectiveElements = (fact: ObjectiveFact, index: number): ElementValue[] => {
  const at = `cmi.objectives.${index}`
  const score: ElementValue[] =
    fact.score === null
      ? []
      : [
          [`${at}.score.scaled`, real(fact.score / 100)],
          [`${at}.score.raw`, String(fact.score)],
          [`${at}.score.min`, '0'],
          [`${at}.score.max`, '100'],
        ]
  return [
    [`${at}.id`, fact.id],
    [`${at}.completion_status`, fact.status],
    [`${at}.success_status`, 'unknown'],
    ...score,
  ]
}

const scoreElements = (score: number | null): ElementValue[] =>
  score === null
    ? []
    : [
        ['cmi.score.scaled', real(score / 100)],
        ['cmi.score.raw', String(score)],
        ['cmi.score.min', '0'],
        ['cmi.score.max', '100'],
      ]

/**
 * Translates what the course knows into elements of the SCORM 2004 data model (RTE 4.2). `passed` is success and
 * completion at once; before that success is `unknown`, never `failed`.
 *
 * @param objectiveIndex where the LMS holds an objective of that id, or where the next one goes
 */
export const factsToElements = (
  facts: LmsFacts,
  objectiveIndex: (id: string) => number,
  descriptions: Descriptions,
): ElementValue[] => [
  ['cmi.completion_status', facts.status === 'incomplete' ? 'incomplete' : 'completed'],
  ['cmi.success_status', facts.status === 'passed' ? 'passed' : 'unknown'],
  ['cmi.progress_measure', real(facts.status === 'incomplete' ? facts.progress : 1)],
  ...scoreElements(facts.score),
  // Strict APIs take no empty location; once there is one, it is never empty again.
  ...(facts.location === '' ? [] : [['cmi.location', facts.location] as const]),
  ['cmi.exit', 'suspend'],
  ['cmi.session_time', timeinterval(facts.sessionSeconds)],
  ...facts.objectives.flatMap((objective) => objectiveElements(objective, objectiveIndex(objective.id))),
  ...facts.registrations.map(({ index, id }): ElementValue => [`cmi.interactions.${index}.id`, id]),
  ...facts.interactions.flatMap((fact) => interactionElements(fact, descriptions)),
  ['cmi.suspend_data', facts.suspendData],
]
