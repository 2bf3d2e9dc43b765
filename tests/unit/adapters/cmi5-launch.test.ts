import { describe, expect, it } from 'vitest'
import type { Cmi5Page } from '../../../src/adapters/cmi5'
import { open, status, verbsOf, connected } from '../../support/cmi5-course'
import { lmsWithLrs } from '../../support/lms-with-lrs'
import { makeFacts } from '../../support/make-facts'

describe('the token', () => {
  it('TRK-14 is fetched once, so that a page that is loaded again goes on in its session', async () => {
    const lms = lmsWithLrs()
    const { page, port } = await open(lms)
    await port.save(makeFacts())
    const { launch } = await open(lms, page)
    expect(lms.asked.filter(({ resource }) => resource === 'token')).toHaveLength(1)
    expect(launch.suspendData).toBe(makeFacts().suspendData)
    expect(verbsOf(lms)).toEqual(['initialized'])
  })

  it('TRK-14 is fetched anew by a new launch of the same registration in the same tab', async () => {
    const lms = lmsWithLrs()
    const { page } = await open(lms)
    await open(lms, { ...lms.launch(), sessionStorage: page.sessionStorage })
    expect(lms.asked.filter(({ resource }) => resource === 'token')).toHaveLength(2)
  })

  it('TRK-14g is refused in the words of the LMS where it was taken before', async () => {
    const lms = lmsWithLrs()
    const { page } = await open(lms)
    const blocked: Cmi5Page = {
      ...page,
      get sessionStorage(): never {
        throw new Error('Blocked')
      },
    }
    expect(await lms.port(blocked).connect()).toMatchObject({
      type: 'refused',
      reason: 'The authorization token has already been returned.',
    })
  })
})

describe('a launch', () => {
  it.each([
    ['', { type: 'absent' }],
    ['?utm=1', { type: 'absent' }],
    ['?endpoint=https://lms.example/', { type: 'refused' }],
    ['?endpoint=a&fetch=b&registration=c&activityId=d&actor=nonsense', { type: 'refused' }],
  ])('TRK-14g with the address %j is no launch, or lacks something', async (search, connection) => {
    const lms = lmsWithLrs()
    expect(await lms.port({ ...lms.launch(), location: { search } }).connect()).toMatchObject(connection)
    expect(lms.asked).toEqual([])
  })

  it.each([
    ['is missing', status(404)],
    ['is no JSON', { status: 200, headers: {}, body: '<html>' }],
    ['is a list', { status: 200, headers: {}, body: '[1]' }],
    [
      'holds nonsense',
      {
        status: 200,
        headers: {},
        body: '{"launchMode":7,"masteryScore":"x","returnURL":"javascript:alert(1)"}',
      },
    ],
  ])('TRK-14g goes on normally where LMS.LaunchData %s', async (_case, reply) => {
    const lms = lmsWithLrs()
    lms.fault = ({ resource, method }) =>
      resource === 'activities/state' && method === 'GET' && lms.asked.length === 2 ? reply : undefined
    const { launch } = await open(lms)
    expect(launch).toMatchObject({ mode: 'normal', passMark: null, returnUrl: null })
  })

  it('TRK-14f takes the mastery score as pass mark, and the way back from the LMS', async () => {
    const lms = lmsWithLrs()
    const page = lms.launch({ masteryScore: 0.57, returnURL: 'https://lms.example/course/3' })
    expect((await open(lms, page)).launch).toMatchObject({
      passMark: 57,
      returnUrl: 'https://lms.example/course/3',
    })
  })

  it.each([
    [401, /^401: the session has expired/],
    [500, /^500: the LMS could not/],
  ])('TRK-14g is refused with a reason where the LRS answers %i', async (code, reason) => {
    const lms = lmsWithLrs()
    lms.fault = ({ resource }) => (resource === 'token' ? undefined : status(code))
    expect(await lms.port(lms.launch()).connect()).toMatchObject({
      type: 'refused',
      reason: expect.stringMatching(reason),
    })
  })

  it('TRK-14g is refused with a reason where no answer comes', async () => {
    const lms = lmsWithLrs()
    lms.fault = () => 'offline'
    expect(await lms.port(lms.launch()).connect()).toMatchObject({
      type: 'refused',
      reason: expect.stringContaining('no answer'),
    })
  })

  it('TRK-14g gives a State document that is none of ours as it stands, so that it can be kept aside', async () => {
    const lms = lmsWithLrs()
    const port = lms.port(lms.launch())
    lms.fault = ({ resource, method }) =>
      resource === 'activities/state' && method === 'GET' && lms.asked.length === 3
        ? { status: 200, headers: { etag: '"1"' }, body: '{"page":3}' }
        : undefined
    expect((await connected(port)).suspendData).toBe('{"page":3}')
  })
})
