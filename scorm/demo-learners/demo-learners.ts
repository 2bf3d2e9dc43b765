import type { CompiledCourse } from '../../compiler'
import { applyEvent } from '../../src/core/record'
import { answeredSlots, projectFacts } from '../../src/core/tracking'
import type { Cmi5Attempt } from '../preview/cmi5/cmi5-attempts'
import { DemoLearner } from './acts'
import { cmi5Host, structureOf } from './cmi5-host'
import type { DemoPerson, RecordingHost } from './recording-host'
import { scormHost, type ScormAttempt } from './scorm-host'

/** What an LMS keeps of one demo learner. */
export interface DemoState<Attempt> {
  readonly learner: DemoPerson
  readonly attempts: readonly Attempt[]
}

export interface DemoLearners {
  /** The course as a package of each standard names it. */
  readonly courseIds: Readonly<Record<'scorm12' | 'scorm2004' | 'cmi5', string>>
  readonly states: {
    readonly scorm12: readonly DemoState<ScormAttempt>[]
    readonly scorm2004: readonly DemoState<ScormAttempt>[]
    readonly cmi5: readonly DemoState<Cmi5Attempt>[]
  }
}

const ways: readonly {
  readonly id: string
  readonly name: string
  readonly go: (learner: DemoLearner, compiled: CompiledCourse) => void
}[] = [
  {
    id: 'demo-learner-started',
    name: 'Demo, Just started',
    go: (learner, { course }) => {
      const [first] = course.lessons
      if (!first) return
      learner.read(first, Math.ceil(first.segments.length / 2))
      learner.answer(first, 1, Infinity)
    },
  },
  {
    id: 'demo-learner-half-way',
    name: 'Demo, Half way',
    go: (learner, { course }) => {
      const half = Math.ceil(course.lessons.length / 2)
      for (const lesson of course.lessons.slice(0, half)) learner.complete(lesson, 3)
      const next = course.lessons[half]
      if (next) learner.read(next, 1)
    },
  },
  {
    id: 'demo-learner-passed',
    name: 'Demo, Passed',
    go: (learner, { course }) => {
      for (const lesson of course.lessons) learner.complete(lesson, 9)
      learner.takeFinal(10)
    },
  },
]

/** Writes what a learner did to the LMS, in as many commits as the projection takes for it. */
const record = async <Attempt>(
  learner: DemoLearner,
  compiled: CompiledCourse,
  { port, kept, end }: RecordingHost<Attempt>,
): Promise<Attempt> => {
  const connection = await port.connect()
  if (connection.type !== 'connected') throw new Error('The recording LMS was not found')
  let pending = answeredSlots(learner.record)
  let interactionCount = 0
  for (;;) {
    const commits = learner.record.commits + 1
    learner.record = applyEvent(compiled.course, learner.record, { type: 'commit-prepared', commits })
    const { timings, seconds: sessionSeconds } = learner
    const context = { pending, timings, interactionCount, sessionSeconds, launch: connection.launch }
    const facts = projectFacts(compiled.course, learner.record, context)
    if (!facts) throw new Error('The record does not fit into suspend_data')
    interactionCount += facts.registrations.length
    pending = pending.filter((slot) => !facts.interactions.some(({ index }) => index === slot))
    const isLast = pending.length === 0 || facts.registrations.length === 0
    await (isLast ? end(facts, sessionSeconds) : port.save(facts))
    if (isLast) return kept()
  }
}

/**
 * Plays three learners through a course: one who just started, one half way with mistakes, one who passed.
 *
 * @param now milliseconds since 1970; the learners began the day before
 * @param newId gives a new UUID
 */
export const demoLearners = async (
  compiled: CompiledCourse,
  now: number,
  newId: () => string,
): Promise<DemoLearners> => {
  const startedAt = now - 86_400_000
  const statesOf = <Attempt>(open: (person: DemoPerson) => RecordingHost<Attempt>) =>
    Promise.all(
      ways.map(async ({ go, ...person }, place): Promise<DemoState<Attempt>> => {
        const learner = new DemoLearner(compiled, `demo${place + 1}`, startedAt)
        go(learner, compiled)
        return { learner: person, attempts: [await record(learner, compiled, open(person))] }
      }),
    )
  const structure = structureOf(compiled)
  const { id } = compiled.course
  return {
    courseIds: { scorm12: id, scorm2004: id, cmi5: structure.courseId },
    states: {
      scorm12: await statesOf(() => scormHost('scorm12', compiled)),
      scorm2004: await statesOf(() => scormHost('scorm2004', compiled)),
      cmi5: await statesOf((person) => cmi5Host(compiled, structure, person, startedAt, newId)),
    },
  }
}
