import { describe, expect, it } from 'vitest'
import { fact, factsWith, open, passed, status, verbsOf, timesSent } from '../../support/cmi5-course'
import { lmsWithLrs } from '../../support/lms-with-lrs'
import { makeFacts } from '../../support/make-facts'

describe('statements', () => {
  it('TRK-14a begin with initialized and end with terminated', async () => {
    const lms = lmsWithLrs()
    const { port } = await open(lms)
    await port.save(factsWith([0]))
    await port.terminate(factsWith([1]))
    expect(verbsOf(lms)).toEqual(['initialized', 'answered', 'answered', 'terminated'])
    expect(lms.lrs.rejected()).toEqual([])
  })

  it('TRK-14a put initialized first where the LMS did not take it at the launch', async () => {
    const lms = lmsWithLrs()
    lms.fault = ({ resource }) => (resource === 'statements' ? status(503) : undefined)
    const { port } = await open(lms)
    lms.fault = null
    expect(await port.save(factsWith([0]))).toEqual({ type: 'saved' })
    expect(verbsOf(lms)).toEqual(['initialized', 'answered'])
  })

  it.each(['Browse', 'Review'] as const)('TRK-14a are no others in %s mode', async (launchMode) => {
    const lms = lmsWithLrs()
    const { port, launch } = await open(lms, lms.launch({ launchMode }))
    expect(launch.mode).toBe(launchMode.toLowerCase())
    expect((await port.save(factsWith([0], passed))).type).toBe('refused')
    await port.leave()
    await port.leave()
    expect(verbsOf(lms)).toEqual(['initialized', 'terminated'])
    expect(lms.asked.filter(({ method }) => method === 'PUT')).toEqual([])
  })

  it('TRK-14b say completed and passed once a registration; a better final stands in the State document', async () => {
    const lms = lmsWithLrs()
    const { port } = await open(lms)
    await port.save(makeFacts({ progress: 1 }))
    await port.save(makeFacts(passed))
    await port.terminate(makeFacts({ ...passed, score: 95 }))
    const later = await open(lms)
    expect(later.launch).toMatchObject({ status: 'passed', score: 95 })
    await later.port.save(makeFacts({ ...passed, score: 100 }))
    expect(verbsOf(lms)).toEqual(['initialized', 'completed', 'passed', 'terminated', 'initialized'])
    expect([timesSent(lms, 'completed'), timesSent(lms, 'passed')]).toEqual([1, 1])
    expect(lms.lrs.statements()[2]).toMatchObject({
      result: { score: { scaled: 0.85, raw: 85, min: 0, max: 100 }, success: true },
    })
  })

  it('TRK-14b say completed where the rule asks for the final alone and it is passed', async () => {
    const lms = lmsWithLrs()
    const { port } = await open(lms)
    await port.save(makeFacts({ ...passed, progress: 0.5 }))
    expect(verbsOf(lms)).toEqual(['initialized', 'completed', 'passed'])
  })

  it('TRK-14c tell progress where it changed, and none after completed', async () => {
    const lms = lmsWithLrs()
    const { port } = await open(lms)
    for (const progress of [0, 0.29, 0.29, 0.58, 1, 0.9]) await port.save(makeFacts({ progress }))
    expect(verbsOf(lms)).toEqual(['initialized', 'progressed', 'progressed', 'completed'])
    expect(JSON.stringify(lms.lrs.statements()[1])).toContain('extensions/progress":28')
  })

  it('TRK-14d describe the question and what is right', async () => {
    const lms = lmsWithLrs()
    const { port } = await open(lms)
    await port.save(makeFacts({ interactions: [{ ...fact(3, 'a,c'), kind: 'multiple', latencySeconds: 8 }] }))
    expect(lms.lrs.statements()[1]).toMatchObject({
      object: {
        definition: {
          description: { en: 'Question 3' },
          interactionType: 'choice',
          correctResponsesPattern: ['a'],
        },
      },
      result: { response: 'a[,]c', success: false, duration: 'PT0H0M8S' },
      context: { contextActivities: { parent: [{ id: 'https://lms.example/activities/7' }] } },
    })
  })

  it('TRK-14d of an answer given before the launch are not earlier than initialized', async () => {
    const lms = lmsWithLrs()
    const { port } = await open(lms)
    lms.clock.now += 60_000
    const earlier = { ...fact(0), at: lms.clock.now - 3_600_000 }
    const within = { ...fact(1), at: lms.clock.now - 30_000 }
    await port.save(makeFacts({ interactions: [earlier, within] }))
    expect(lms.lrs.statements().map(({ timestamp }) => timestamp)).toEqual([
      '2026-05-17T09:00:00.000Z',
      '2026-05-17T09:00:00.000Z',
      '2026-05-17T09:00:30.000Z',
    ])
  })
})
