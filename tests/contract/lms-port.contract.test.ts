import { describe, expect, it } from 'vitest'
import type { Course, ItemKind } from '../../src/core/course'
import { projectFacts, type LaunchFacts, type LmsFacts, type LmsPort } from '../../src/core/tracking'
import { answer, completeAllLessons, play, submitFinal } from '../support/acts'
import { makeCourse } from '../support/make-course'
import { hosts } from './hosts'

const patterns: Readonly<Record<ItemKind, string>> = {
  single: 'a',
  multiple: 'a,c',
  'true-false': 't',
  matching: '1.a,2.b',
  sequencing: 'a,b,c',
  numeric: '70',
  'fill-in': 'answer-a',
  categorise: '1.a,2.a,3.b,4.c',
}
const made = makeCourse({ lessons: 2, segments: 2, items: 8 })
const course: Course = {
  ...made,
  lessons: made.lessons.map((lesson) => ({
    ...lesson,
    items: lesson.items.map((item) => ({ ...item, correctPattern: patterns[item.kind] })),
  })),
}

/** Facts of a real projection, so that every kind of interaction goes through the LMS's own checks. */
const factsOf = (launch: LaunchFacts, finals: readonly number[], commits = 1): LmsFacts => {
  const codes = ['a', 'ac', 't', '1b2a', 'cab', '69.5', '=a', '1a2b3b4c']
  const answers = codes.map((code, slot) => answer(slot, code, slot % 2 === 0))
  const finalAnswers = [
    { slot: 16, code: 'a', correct: true },
    { slot: 19, code: '1a2b', correct: true },
  ]
  const acts = finals.map((score, i) => submitFinal(i + 1, score, finalAnswers))
  const record = play(course, [
    ...answers,
    ...completeAllLessons(course),
    ...acts,
    { type: 'commit-prepared', commits },
  ])
  const facts = projectFacts(course, record, {
    pending: [0, 1, 2, 3, 4, 5, 6, 7, 16, 19],
    timings: { 0: { at: Date.UTC(2026, 4, 17, 9, 30), latencySeconds: 12 } },
    interactionCount: launch.interactionCount,
    sessionSeconds: 95,
    launch,
  })
  if (!facts) throw new Error('The record does not fit')
  return facts
}

const connect = async (port: LmsPort): Promise<LaunchFacts> => {
  const connection = await port.connect()
  if (connection.type !== 'connected') throw new Error(connection.type)
  return connection.launch
}

describe.each(Object.entries(hosts))('the LMS port of %s', (_name, start) => {
  it('TRK-1 says at the first launch who learns, and that nothing is there yet', async () => {
    expect(await connect(start().launch())).toMatchObject({
      mode: 'normal',
      credit: true,
      entry: 'ab-initio',
      score: null,
      suspendData: '',
      interactionCount: 0,
      learnerId: 'learner-1',
      learnerName: 'Ada Lovelace',
    })
  })

  it('TRK-7 answers saved to a write that the LMS took', async () => {
    const port = start().launch()
    const launch = await connect(port)
    expect(await port.save(factsOf(launch, []))).toEqual({ type: 'saved' })
  })

  it('TRK-4c writes nothing that the data model of the LMS does not take, whatever the kind of item', async () => {
    const host = start()
    const port = host.launch()
    const facts = factsOf(await connect(port), [85])
    expect(facts.interactions).toHaveLength(10)
    await port.save(facts)
    await port.terminate(facts)
    expect(host.rejected()).toEqual([])
  })

  it('TRK-1 says at the next launch what was written', async () => {
    const host = start()
    const port = host.launch()
    const facts = factsOf(await connect(port), [85])
    await port.save(facts)
    await port.terminate(facts)
    expect(await connect(host.launch())).toMatchObject({
      entry: 'resume',
      status: 'passed',
      score: 85,
      suspendData: facts.suspendData,
      interactionCount: 20,
    })
  })

  it('TRK-3 keeps an attempt incomplete until its end status', async () => {
    const host = start()
    const port = host.launch()
    await port.terminate(factsOf(await connect(port), [69]))
    expect(await connect(host.launch())).toMatchObject({ status: 'incomplete', score: 69 })
  })

  it('TRK-7 answers refused with a reason to a write that the LMS did not take, and saved to the next', async () => {
    const host = start()
    const port = host.launch()
    const launch = await connect(port)
    host.refuse(true)
    const answered = await port.save(factsOf(launch, []))
    expect(answered.type).toBe('refused')
    expect(answered.type === 'refused' && answered.reason).not.toBe('')
    host.refuse(false)
    expect(await port.save(factsOf(launch, [], 2))).toEqual({ type: 'saved' })
  })

  it('TRK-7 says at the next launch nothing of a write that was refused', async () => {
    const host = start()
    const port = host.launch()
    const launch = await connect(port)
    const first = factsOf(launch, [])
    await port.save(first)
    host.refuse(true)
    await port.save(factsOf(launch, [90], 2))
    host.refuse(false)
    expect(await connect(host.launch())).toMatchObject({
      suspendData: first.suspendData,
      status: 'incomplete',
    })
  })

  it('TRK-9 writes at the end of the session, and takes nothing after it', async () => {
    const host = start()
    const port = host.launch()
    const launch = await connect(port)
    const last = factsOf(launch, [], 3)
    expect(await port.terminate(last)).toEqual({ type: 'saved' })
    expect((await port.terminate(factsOf(launch, [90], 4))).type).toBe('refused')
    expect((await port.save(factsOf(launch, [90], 5))).type).toBe('refused')
    expect((await connect(host.launch())).suspendData).toBe(last.suspendData)
  })

  it('TRK-4a goes on counting interactions where the last session ended', async () => {
    const host = start()
    const port = host.launch()
    await port.terminate(factsOf(await connect(port), [50]))
    const next = host.launch()
    const launch = await connect(next)
    expect(factsOf(launch, [60]).registrations).toEqual([])
    expect((await next.save(factsOf(launch, [60], 2))).type).toBe('saved')
    expect((await connect(host.launch())).interactionCount).toBe(20)
  })
})
