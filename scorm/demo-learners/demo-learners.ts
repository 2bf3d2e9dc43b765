import type { CompiledCourse } from '../../compiler'
import { scorm12Port } from '../../src/adapters/scorm12'
import { scorm2004Port } from '../../src/adapters/scorm2004'
import type { CoursePage } from '../../src/adapters/scorm-window'
import { itemAtSlot, questionText } from '../../src/core/course'
import { applyEvent } from '../../src/core/record'
import { answeredSlots, projectFacts, type LmsPort } from '../../src/core/tracking'
import { DemoLearner } from './acts'
import { RecordingWindow } from './recording-window'

/** What an LMS keeps of one demo learner. */
export interface DemoState {
  readonly learner: { readonly id: string; readonly name: string }
  readonly attempts: readonly {
    readonly number: number
    readonly commits: number
    /** By CMI element. */
    readonly values: Readonly<Record<string, string>>
  }[]
}

export interface DemoLearners {
  readonly courseId: string
  readonly states: Readonly<Record<'scorm12' | 'scorm2004', readonly DemoState[]>>
}

interface Edition {
  readonly port: (page: CoursePage, compiled: CompiledCourse) => LmsPort
  readonly sessionTime: string
  readonly totalTime: string
}

/** The question behind an interaction, as the course tells it to SCORM 2004. */
const stemOf = ({ course, quizzes }: CompiledCourse, slot: number): string => {
  const found = itemAtSlot(course, slot)
  const items = found ? quizzes.get(found.lesson.id) : undefined
  const item = items?.find(({ prompt }) => prompt.id === found?.item.id)
  return item ? questionText(item.prompt) : ''
}

const editions: Readonly<Record<keyof DemoLearners['states'], Edition>> = {
  scorm12: {
    port: (page) => scorm12Port(page),
    sessionTime: 'cmi.core.session_time',
    totalTime: 'cmi.core.total_time',
  },
  scorm2004: {
    port: (page, compiled) =>
      scorm2004Port(page, {
        language: compiled.course.language,
        describe: (slot) => stemOf(compiled, slot),
      }),
    sessionTime: 'cmi.session_time',
    totalTime: 'cmi.total_time',
  },
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
const record = async (learner: DemoLearner, compiled: CompiledCourse, edition: Edition) => {
  const page = new RecordingWindow({ 'cmi.core.entry': 'ab-initio', 'cmi.entry': 'ab-initio' })
  const port = edition.port(page, compiled)
  const connection = await port.connect()
  if (connection.type !== 'connected') throw new Error('The recording LMS was not found')
  let pending = answeredSlots(learner.record)
  let interactionCount = 0
  do {
    const commits = learner.record.commits + 1
    learner.record = applyEvent(compiled.course, learner.record, { type: 'commit-prepared', commits })
    const { timings, seconds: sessionSeconds } = learner
    const context = { pending, timings, interactionCount, sessionSeconds, launch: connection.launch }
    const facts = projectFacts(compiled.course, learner.record, context)
    if (!facts) throw new Error('The record does not fit into suspend_data')
    await port.save(facts)
    interactionCount += facts.registrations.length
    pending = pending.filter((slot) => !facts.interactions.some(({ index }) => index === slot))
    if (facts.registrations.length === 0) break
  } while (pending.length > 0)
  const { [edition.sessionTime]: sessionTime = '', ...values } = page.values
  // An LMS adds the session to the total when it ends; this was the first.
  return { number: 1, commits: page.commits, values: { ...values, [edition.totalTime]: sessionTime } }
}

/**
 * Plays three learners through a course: one who just started, one half way with mistakes, one who passed.
 *
 * @param now milliseconds since 1970; the learners began the day before
 */
export const demoLearners = async (compiled: CompiledCourse, now: number): Promise<DemoLearners> => {
  const statesOf = (edition: Edition): Promise<DemoState[]> =>
    Promise.all(
      ways.map(async ({ id, name, go }, place) => {
        const learner = new DemoLearner(compiled, `demo${place + 1}`, now - 86_400_000)
        go(learner, compiled)
        return { learner: { id, name }, attempts: [await record(learner, compiled, edition)] }
      }),
    )
  const [scorm12, scorm2004] = await Promise.all([statesOf(editions.scorm12), statesOf(editions.scorm2004)])
  return { courseId: compiled.course.id, states: { scorm12, scorm2004 } }
}
