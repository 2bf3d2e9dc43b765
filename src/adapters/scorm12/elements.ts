import { interactionType, type InteractionFact, type LmsFacts, type ObjectiveFact } from '../../core/tracking'

/** One element of the SCORM 1.2 data model and its value. */
export type ElementValue = readonly [element: string, value: string]

const two = (value: number) => String(value).padStart(2, '0')

/** Writes seconds as CMITimespan `HHHH:MM:SS` (RTE 3.4.2). */
export const timespan = (seconds: number): string => {
  const whole = Math.max(0, Math.min(Math.round(seconds), 9999 * 3600))
  return `${String(Math.floor(whole / 3600)).padStart(4, '0')}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`
}

/** Writes a moment as CMITime `HH:MM:SS` in the learner's time zone (RTE 3.4.2). */
const timeOfDay = (at: number): string => {
  const date = new Date(at)
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':')
}

/** Elements of one interaction, in the order in which strict LMSs want them: type before pattern and response. */
export const interactionElements = (fact: InteractionFact): ElementValue[] => {
  const at = `cmi.interactions.${fact.index}`
  const optional: ElementValue[] = []
  if (fact.at !== null) optional.push([`${at}.time`, timeOfDay(fact.at)])
  if (fact.latencySeconds !== null) optional.push([`${at}.latency`, timespan(fact.latencySeconds)])
  return [
    [`${at}.id`, fact.id],
    [`${at}.objectives.0.id`, fact.objectiveId],
    [`${at}.type`, interactionType(fact.kind)],
    [`${at}.correct_responses.0.pattern`, fact.correctPattern],
    [`${at}.student_response`, fact.response],
    [`${at}.result`, fact.correct ? 'correct' : 'wrong'],
    ...optional,
  ]
}

/** Elements of one objective at its place in the LMS's list. */
export const objectiveElements = (fact: ObjectiveFact, index: number): ElementValue[] => {
  const at = `cmi.objectives.${index}`
  const score: ElementValue[] =
    fact.score === null
      ? []
      : [
          [`${at}.score.min`, '0'],
          [`${at}.score.max`, '100'],
          [`${at}.score.raw`, String(fact.score)],
        ]
  return [[`${at}.id`, fact.id], ...score, [`${at}.status`, fact.status]]
}

/**
 * Translates what the course knows into elements of the SCORM 1.2 data model (RTE 3.4).
 *
 * @param objectiveIndex where the LMS holds an objective of that id, or where the next one goes
 */
export const factsToElements = (facts: LmsFacts, objectiveIndex: (id: string) => number): ElementValue[] => {
  const score: ElementValue[] =
    facts.score === null
      ? []
      : [
          ['cmi.core.score.min', '0'],
          ['cmi.core.score.max', '100'],
          ['cmi.core.score.raw', String(facts.score)],
        ]
  return [
    ['cmi.core.lesson_status', facts.status],
    ...score,
    ['cmi.core.lesson_location', facts.location],
    ['cmi.core.exit', 'suspend'],
    ['cmi.core.session_time', timespan(facts.sessionSeconds)],
    ...facts.objectives.flatMap((objective) => objectiveElements(objective, objectiveIndex(objective.id))),
    ...facts.registrations.map(({ index, id }): ElementValue => [`cmi.interactions.${index}.id`, id]),
    ...facts.interactions.flatMap(interactionElements),
    ['cmi.suspend_data', facts.suspendData],
  ]
}
