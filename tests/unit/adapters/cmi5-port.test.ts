import { describe, expect, it } from 'vitest'
import type { Cmi5Page } from '../../../src/adapters/cmi5'
import { factsWith, open, status, verbsOf, timesSent } from '../../support/cmi5-course'
import { lmsWithLrs } from '../../support/lms-with-lrs'
import { makeFacts } from '../../support/make-facts'

describe('an answer whose statement was sent and not confirmed', () => {
  it('TRK-14d is sent again under the same id, which adds nothing', async () => {
    const lms = lmsWithLrs()
    const { port } = await open(lms)
    lms.fault = ({ resource }) => (resource === 'statements' ? 'answer lost' : undefined)
    expect((await port.save(factsWith([0, 1]))).type).toBe('refused')
    lms.fault = null
    lms.clock.now += 5_000
    expect(await port.save(factsWith([0, 1]))).toEqual({ type: 'saved' })
    expect(verbsOf(lms)).toEqual(['initialized', 'answered', 'answered'])
  })

  it('TRK-14d counts as not there at the next launch, on any device, which tells it once', async () => {
    const lms = lmsWithLrs()
    const first = await open(lms)
    await first.port.save(factsWith([0, 1]))
    lms.fault = ({ resource }) => (resource === 'statements' ? status(503) : undefined)
    expect((await first.port.save(factsWith([2, 3]))).type).toBe('refused')
    lms.fault = null
    const { launch, port } = await open(lms)
    expect(launch.interactionCount).toBe(2)
    expect(await port.save(factsWith([2, 3]))).toEqual({ type: 'saved' })
    expect((await open(lms)).launch.interactionCount).toBe(4)
    expect(verbsOf(lms).filter((verb) => verb === 'answered')).toHaveLength(4)
  })

  it('TRK-14d keeps nothing else from being told where the LRS holds it from another session', async () => {
    const lms = lmsWithLrs()
    const first = await open(lms)
    lms.fault = ({ resource, method }) =>
      resource !== 'statements' && method === 'PUT' ? status(503) : undefined
    expect((await first.port.save(factsWith([0]))).type).toBe('refused')
    lms.fault = null
    const { port } = await open(lms)
    expect(await port.save(factsWith([0, 1]))).toEqual({ type: 'saved' })
    expect(verbsOf(lms)).toEqual(['initialized', 'answered', 'initialized', 'answered'])
    expect((await open(lms)).launch.interactionCount).toBe(2)
  })
})

describe('the language of the learner', () => {
  it('LNG-2 is read from the preferences, and is empty where the LRS has none', async () => {
    const lms = lmsWithLrs()
    expect((await open(lms)).launch.language).toBe('')
    lms.fault = ({ resource }) =>
      resource === 'agents/profile'
        ? { ...status(200), body: '{"languagePreference":"fr-FR,en"}' }
        : undefined
    expect((await open(lms)).launch.language).toBe('fr-FR,en')
  })
})

describe('the State document', () => {
  it('TRK-14e is not overwritten where another device has written meanwhile', async () => {
    const lms = lmsWithLrs()
    const [here, there] = [await open(lms), await open(lms)]
    await there.port.save(makeFacts({ suspendData: 'of the other device' }))
    expect(await here.port.save(makeFacts())).toMatchObject({
      type: 'refused',
      reason: expect.stringMatching(/^412: another window or device/),
    })
    expect((await open(lms)).launch.suspendData).toBe('of the other device')
  })

  it('TRK-14e is replaced where this tab wrote it and the answer was lost', async () => {
    const lms = lmsWithLrs()
    const { port } = await open(lms)
    await port.save(makeFacts({ suspendData: 'first' }))
    lms.fault = ({ method }) => (method === 'PUT' ? 'answer lost' : undefined)
    expect((await port.save(makeFacts({ suspendData: 'second' }))).type).toBe('refused')
    lms.fault = null
    expect(await port.save(makeFacts({ suspendData: 'third' }))).toEqual({ type: 'saved' })
    expect((await open(lms)).launch.suspendData).toBe('third')
  })

  it('TRK-14e is looked at before each write where the LRS gives no ETag', async () => {
    const lms = lmsWithLrs()
    const withoutTags = (page: Cmi5Page): Cmi5Page => ({
      ...page,
      fetch: async (url, request) => {
        const response = await page.fetch(url, request)
        response.headers.delete('etag')
        return response
      },
    })
    const here = await open(lms, withoutTags(lms.launch()))
    expect(await here.port.save(makeFacts({ suspendData: 'one' }))).toEqual({ type: 'saved' })
    expect(await here.port.save(makeFacts({ suspendData: 'two' }))).toEqual({ type: 'saved' })
    const there = await open(lms)
    await there.port.save(makeFacts({ suspendData: 'of the other device' }))
    expect((await here.port.save(makeFacts({ suspendData: 'three' }))).type).toBe('refused')
    expect((await open(lms)).launch.suspendData).toBe('of the other device')
  })
})

describe('a write', () => {
  it.each([
    ['an expired session', 401, /^401: the session has expired; open the course again/],
    ['a server that fails', 503, /^503: the LMS could not take it/],
  ])(
    'TRK-14g is refused with a reason after %s, and saved once that is over',
    async (_case, code, reason) => {
      const lms = lmsWithLrs()
      const { port } = await open(lms)
      lms.fault = () => status(code)
      expect(await port.save(makeFacts())).toEqual({ type: 'refused', reason: expect.stringMatching(reason) })
      lms.fault = null
      expect(await port.save(makeFacts())).toEqual({ type: 'saved' })
    },
  )

  it('TRK-14g keeps the record where the LMS refuses a statement alone', async () => {
    const lms = lmsWithLrs()
    const { port } = await open(lms)
    lms.fault = ({ resource }) => (resource === 'statements' ? status(400) : undefined)
    expect((await port.save(factsWith([0]))).type).toBe('refused')
    lms.fault = null
    expect((await open(lms)).launch.suspendData).toBe(makeFacts().suspendData)
  })
})

describe('the end of a session', () => {
  it('TRK-14h starts all its requests at once, and they outlive the page', async () => {
    const lms = lmsWithLrs()
    const { port } = await open(lms)
    await port.save(makeFacts())
    lms.asked.length = 0
    void port.terminate(factsWith([0]))
    expect(lms.asked.map(({ method, resource, keepalive }) => [method, resource, keepalive])).toEqual([
      ['PUT', 'activities/state', true],
      ['POST', 'statements', true],
    ])
  })

  it('TRK-14h says what is being said already not once more', async () => {
    const lms = lmsWithLrs()
    const { port } = await open(lms)
    const saving = port.save(factsWith([0], { suspendData: 'saved' }))
    await Promise.resolve()
    expect(await port.terminate(factsWith([0], { suspendData: 'left' }))).toEqual({ type: 'saved' })
    await saving
    expect(verbsOf(lms)).toEqual(['initialized', 'answered', 'terminated'])
    expect(timesSent(lms, 'answered')).toBe(1)
    expect((await open(lms)).launch.suspendData).toBe('left')
  })

  it('TRK-14i lets a page that is loaded again keep its record, say nothing, and tell the learner', async () => {
    const lms = lmsWithLrs()
    const { port, page } = await open(lms)
    await port.terminate(makeFacts())
    const again = await open(lms, page)
    expect(await again.port.save(factsWith([0], { suspendData: 'after' }))).toMatchObject({
      type: 'refused',
      reason: expect.stringContaining('open the course again from the LMS'),
    })
    await again.port.terminate(factsWith([0], { suspendData: 'after' }))
    expect(verbsOf(lms)).toEqual(['initialized', 'terminated'])
    expect(lms.lrs.rejected()).toEqual([])
    expect((await open(lms)).launch).toMatchObject({ suspendData: 'after', interactionCount: 0 })
  })
})
