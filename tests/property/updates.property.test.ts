import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { memoryBrowser } from '../../src/adapters/memory'
import {
  courseDone,
  decodeRecord,
  encodeRecord,
  lessonStatus,
  type LearnerRecord,
} from '../../src/core/record'
import { codeToTokens } from '../../src/core/scoring'
import type { InteractionFact, LaunchFacts, LmsFacts } from '../../src/core/tracking'
import {
  arbitraryOutlines,
  compileVersions,
  type CourseOutline,
  type CourseVersion,
} from '../support/course-versions'
import { LearnerHistory, recordById, responseBehind } from '../support/learner-history'
import { launchAfter, makeLaunch } from '../support/make-launch'
import { arbitraryAct, eventsOf, type RandomAct } from '../support/random-acts'
import { startSession } from '../support/start-session'

const seed = 20_240_511

/** One launch: which version is in place, what the learner does, and whether the LMS refuses writes for a while. */
interface Launch {
  readonly version: number
  readonly acts: readonly RandomAct[]
  readonly refuses: boolean
}

const launches = (versions: readonly number[]): fc.Arbitrary<Launch[]> =>
  fc
    .tuple(
      ...versions.map((version) =>
        fc.record({
          version: fc.constant(version),
          acts: fc.array(arbitraryAct, { maxLength: 25 }),
          refuses: fc.boolean(),
        }),
      ),
    )
    .map((all) => [...all])

/** An LMS over several launches: which id stands at each index of its interactions, and what was told there. */
class Reports {
  readonly ids: string[] = []
  readonly told = new Map<number, InteractionFact>()

  take(facts: LmsFacts): void {
    for (const { index, id } of facts.registrations) {
      expect(index).toBe(this.ids.length)
      this.ids.push(id)
    }
    for (const fact of facts.interactions) {
      expect(fact.id).toBe(this.ids[fact.index])
      this.told.set(fact.index, fact)
    }
  }
}

const statuses: readonly string[] = ['not attempted', 'incomplete', 'completed', 'passed']

/** What a package newer than all of these would add: a section of its own, and a setting. */
const newerParts = { kept: ['Zabc'], settings: { newer: { value: 'yes', rev: 1 } } }

const withNewerParts = (record: LearnerRecord): string =>
  encodeRecord({ ...record, ...newerParts, settings: { ...record.settings, ...newerParts.settings } })
    ?.text ?? ''

/** What a learner, an LMS and a device are after some launches. */
class Attempt {
  readonly history = new LearnerHistory()
  readonly reports = new Reports()
  readonly browser = memoryBrowser()
  launch: LaunchFacts = makeLaunch()

  constructor(
    readonly versions: readonly CourseVersion[],
    /** Owns every slot that any version gave out. */
    readonly newest: CourseVersion,
  ) {}

  open({ version: number, acts, refuses }: Launch): void {
    const version = this.versions[number] ?? this.newest
    const { course } = version.compiled
    const started = startSession({ course, launch: this.launch, journals: this.browser.openPage() })
    const { session, lms } = started
    this.history.complete(course)
    const record = () => session.store.getState().record
    if (refuses) lms.answerWith({ type: 'refused', reason: 'offline' })
    acts.forEach((act, place) => {
      for (const event of eventsOf(version, record(), act)) {
        session.act(event)
        this.history.note(version, event)
      }
      if (place % 5 === 4) session.milestone()
      expect(recordById(this.newest, record())).toEqual(this.history.toPlain())
    })
    lms.answerWith({ type: 'saved' })
    session.leave()
    this.check(version, lms.saved())
  }

  private check(version: CourseVersion, saved: readonly LmsFacts[]): void {
    const { course } = version.compiled
    saved.forEach((facts) => this.reports.take(facts))
    const last = saved.at(-1)
    if (!last) throw new Error('Nothing was saved')
    expect(statuses.indexOf(last.status)).toBeGreaterThanOrEqual(statuses.indexOf(this.launch.status))
    const isFirst = this.launch.suspendData === ''
    this.launch = launchAfter(this.launch, saved)
    expect(last.registrations.length === 0 || this.launch.interactionCount === this.reports.ids.length).toBe(
      true,
    )
    const decoded = decodeRecord(this.launch.suspendData)
    if (decoded.type === 'unreadable') throw new Error(decoded.reason)
    if (isFirst) this.launch = { ...this.launch, suspendData: withNewerParts(decoded.record) }
    else expect(decoded.record).toMatchObject(newerParts)
    expect(recordById(this.newest, decoded.record)).toEqual(this.history.toPlain())
    for (const lesson of course.lessons) {
      expect(lessonStatus(decoded.record, lesson) === 'completed').toBe(this.history.completed.has(lesson.id))
    }
    expect(courseDone(course, decoded.record)).toBe(this.isDone(version))
    this.checkReports(version)
  }

  /** Every answer to an item of the version stands in the LMS, at its index and under its id. */
  private checkReports({ compiled: { course } }: CourseVersion): void {
    expect(this.reports.ids).toEqual(
      this.newest.compiled.course.interactionIds.slice(0, this.reports.ids.length),
    )
    course.interactionIds.forEach((id, index) => {
      const behind = responseBehind(this.history, course, index)
      if (!behind || behind.code === null) return
      const told = this.reports.told.get(index)
      expect({ index, id: told?.id, response: told?.response }).toEqual({
        index,
        id,
        response: codeToTokens(behind.kind, behind.code),
      })
    })
  }

  private isDone({ compiled: { course } }: CourseVersion): boolean {
    const { completed, best } = this.history
    const areRead = course.lessons.every(({ id }) => completed.has(id))
    const isPassed = best !== null && best >= course.passMark
    return (course.completion === 'final' || areRead) && (course.completion === 'lessons' || isPassed)
  }
}

const play = (outlines: readonly CourseOutline[], all: readonly Launch[]): void => {
  const versions = compileVersions(outlines)
  const newest = versions.at(-1)
  if (!newest) throw new Error('There is no version')
  const attempt = new Attempt(versions, newest)
  for (const launch of all) attempt.open(launch)
}

describe(`a package that changes under an attempt (seed ${seed})`, () => {
  it('UPD-1 loses and misattributes nothing through two updates', () => {
    fc.assert(fc.property(arbitraryOutlines(3), launches([0, 1, 2]), play), { seed, numRuns: 40 })
  })

  it('UPD-4 keeps through a roll-back what the older package does not know', () => {
    fc.assert(fc.property(arbitraryOutlines(2), launches([0, 1, 0, 1, 0]), play), { seed, numRuns: 40 })
  })

  it('UPD-5 has the id of every older version at each index of its interactions', () => {
    fc.assert(
      fc.property(arbitraryOutlines(3), (outlines) => {
        const lists = compileVersions(outlines).map(({ compiled }) => compiled.course.interactionIds)
        const newest = lists.at(-1) ?? []
        for (const list of lists) expect(newest.slice(0, list.length)).toEqual(list)
      }),
      { seed, numRuns: 20 },
    )
  })
})
