import { describe, expect, it } from 'vitest'
import { createCmi5Lms } from '../../../../scorm/preview/cmi5/cmi5-lms'
import type { Cmi5Launch } from '../../../../scorm/preview/cmi5/protocol'
import type { LearnerFiles } from '../../../../scorm/preview/learner-files'
import type { LaunchRequest } from '../../../../scorm/preview/protocol'

const filesInMemory = (): LearnerFiles => {
  const kept = new Map<string, unknown>()
  return {
    read: (id) => kept.get(id),
    write: (id, value) => void kept.set(id, value),
    ids: () => [...kept.keys()],
    remove: (id) => void kept.delete(id),
  }
}

const openLms = () => {
  let ids = 0
  return createCmi5Lms({
    structure: {
      ...{ standard: 'cmi5', courseId: 'harbour', title: 'Harbour', href: 'index.html' },
      ...{ publisherId: 'https://x.example/au', masteryScore: 0.8, moveOn: 'Passed' },
    },
    ...{ files: filesInMemory(), manners: true, now: () => 1_700_000_000_000 },
    newId: () => `00000000-0000-4000-8000-${String(ids++).padStart(12, '0')}`,
  })
}
type OpenLms = ReturnType<typeof openLms>

const base = 'http://localhost:4173'

const ada = (after: LaunchRequest['after'] = null): LaunchRequest => ({
  ...{ learner: { id: 'ada', name: 'Okoro, Ada' }, newAttempt: false, after },
})

const tokenOf = (lms: OpenLms, { registration, session }: Cmi5Launch): string => {
  const answer = lms.fetchToken(registration, session)
  if (answer === 'drop') return ''
  return String(Reflect.get(Object(JSON.parse(answer.body)), 'auth-token'))
}

/** A course that was launched: what it says gets an HTTP status, or `drop`. */
const courseOf = (lms: OpenLms, { registration, url }: Cmi5Launch, token: string) => {
  const ask = async (method: string, resource: string, query: string, body = '') => {
    const headers = { authorization: `Basic ${token}`, 'x-experience-api-version': '1.0.3' }
    const answer = await lms.answerLrs(registration, {
      ...{ method, resource, query: new URLSearchParams(query), headers, body },
    })
    return answer === 'drop' ? answer : answer.status
  }
  const { searchParams } = new URL(url)
  const state = new URLSearchParams({
    ...{ activityId: searchParams.get('activityId') ?? '', agent: searchParams.get('actor') ?? '' },
    ...{ registration, stateId: 'record' },
  }).toString()
  return {
    say: (verb: string) =>
      ask(
        'POST',
        'statements',
        '',
        JSON.stringify({ verb: { id: `http://adlnet.gov/expapi/verbs/${verb}` } }),
      ),
    write: (text: string) => ask('PUT', 'activities/state', state, text),
    read: () => ask('GET', 'activities/state', state),
  }
}

const launched = async (lms: OpenLms, after: LaunchRequest['after'] = null) => {
  const launch = await lms.launch(ada(after), base)
  return { launch, course: courseOf(lms, launch, tokenOf(lms, launch)) }
}

describe('faults in cmi5', () => {
  it.each([
    ['false', 403],
    ['error', 500],
  ] as const)('PRV-31 refuse what is written and let it be read with %s', async (commit, status) => {
    const lms = openLms()
    const { course } = await launched(lms)
    expect(await course.write('{}')).toBe(204)
    lms.setFaults({ commit })
    expect(await course.write('{"more":1}')).toBe(status)
    expect(await course.read()).toBe(200)
    lms.setFaults({ commit: 'ok' })
    expect(await course.write('{"more":1}')).toBe(204)
  })

  it('PRV-31 cut every request without a line, that for the token too', async () => {
    const lms = openLms()
    const { course } = await launched(lms)
    lms.setFaults({ commit: 'drop' })
    expect(await Promise.all([course.write('{}'), course.read()])).toEqual(['drop', 'drop'])
    const { launch } = await launched(lms)
    expect(lms.fetchToken(launch.registration, launch.session)).toBe('drop')
    lms.setFaults({ commit: 'ok' })
    expect(tokenOf(lms, launch)).not.toBe('undefined')
  })

  it('PRV-31 answer 401 to a session that has expired, until the next launch', async () => {
    const lms = openLms()
    const { course } = await launched(lms)
    lms.setFaults({ expired: true })
    expect(await Promise.all([course.write('{}'), course.read(), course.say('answered')])).toEqual([
      ...[401, 401, 401],
    ])
    const next = await launched(lms)
    expect(next.launch.faults.expired).toBe(false)
    expect(await next.course.write('{}')).toBe(204)
  })
})

describe('a session of cmi5', () => {
  it('PRV-32 can be watched while it is open, and not where the LMS does not know it', async () => {
    const lms = openLms()
    const { launch } = await launched(lms)
    const watcher = () => undefined
    expect(lms.watch(launch.registration, launch.session, watcher)).not.toBeNull()
    expect(lms.watch(launch.registration, 'of before a restart', watcher)).toBeNull()
    expect(openLms().watch(launch.registration, launch.session, watcher)).toBeNull()
  })
})

describe('a launch after a window that is closing', () => {
  const afterOf = ({ session }: Cmi5Launch) => ({ session, commit: 0 })

  it('PRV-33 waits for its last words and for their answers', async () => {
    const lms = openLms()
    const { launch, course } = await launched(lms)
    lms.setFaults({ delayMs: 100 })
    await course.say('initialized')
    const order: string[] = []
    const next = lms.launch(ada(afterOf(launch)), base).then(() => order.push('launch'))
    // The window's requests arrive when the launch has begun to wait, one after the other.
    await new Promise((resolve) => setTimeout(resolve, 30))
    const last = course.say('terminated').then(() => order.push('terminated'))
    const record = course.write('{}').then(() => order.push('record'))
    await Promise.all([next, last, record])
    expect(order).toEqual(['terminated', 'record', 'launch'])
  })

  it('PRV-33 waits no longer than a second where they never come, and not at all for a window of another LMS', async () => {
    const lms = openLms()
    const { launch, course } = await launched(lms)
    await course.say('initialized')
    const started = performance.now()
    await lms.launch(ada(afterOf(launch)), base)
    const waited = performance.now() - started
    expect(waited).toBeGreaterThan(900)
    await lms.launch(ada({ session: 'unknown', commit: 0 }), base)
    expect(performance.now() - started - waited).toBeLessThan(500)
  })
})
