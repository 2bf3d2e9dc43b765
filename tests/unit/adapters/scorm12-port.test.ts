import { describe, expect, it } from 'vitest'
import { scorm12Port } from '../../../src/adapters/scorm12'
import { FakeScorm12Api } from '../../support/fake-scorm-api'
import { FakeWindow, ForeignWindow, frame } from '../../support/fake-window'
import { makeFacts } from '../../support/make-facts'

/** Moodle's player window, where it keeps the flags that make it send by beacon. */
class MoodleWindow extends FakeWindow {
  mod_scorm_is_window_closing: unknown = false
  mod_scorm_useBeaconAPI: unknown = false
}

const open = async (api = new FakeScorm12Api(), parent: FakeWindow | ForeignWindow = new MoodleWindow()) => {
  const page = frame(new FakeWindow(), parent)
  if (parent instanceof FakeWindow) parent.API = api
  else page.API = api
  const port = scorm12Port(page)
  await port.connect()
  return { api, page, port }
}

describe('a write', () => {
  it('TRK-7 is saved where the page is visible and the LMS commits', async () => {
    const { api, port } = await open()
    expect(port.save(makeFacts())).toEqual({ type: 'saved' })
    expect(api.values.get('cmi.suspend_data')).toBe('1AAL5SXw.AgBvfFj1DMA')
    expect(api.calls.at(-1)).toBe('LMSCommit')
  })

  it('TRK-7 is only sent while the page is hidden', async () => {
    const { page, port } = await open()
    page.document = { visibilityState: 'hidden' }
    expect(port.save(makeFacts())).toEqual({ type: 'sent' })
  })

  it.each<[string, unknown]>([
    ['false', 'false'],
    ['an empty text', ''],
    ['null', null],
    ['undefined', undefined],
    ['a number', 0],
  ])('TRK-7 is refused where the commit answers %s', async (_case, answer) => {
    const { api, port } = await open()
    api.commits = answer
    api.lastError = '101'
    expect(port.save(makeFacts())).toEqual({ type: 'refused', reason: '101 General exception' })
  })

  it('TRK-7 is refused with a reason where the commit throws and no error is named', async () => {
    const { api, port } = await open()
    api.LMSCommit = () => {
      throw new Error('403')
    }
    api.LMSGetErrorString = () => ''
    expect(port.save(makeFacts())).toEqual({ type: 'refused', reason: 'no answer' })
  })

  it.each(['cmi.suspend_data', 'cmi.core.lesson_status'])('TRK-7 is refused where %s is', async (element) => {
    const { api, port } = await open()
    api.refuses = [element]
    api.lastError = '405'
    expect(port.save(makeFacts())).toEqual({ type: 'refused', reason: `${element}: 405 General exception` })
  })

  it('TRK-7 is saved where an LMS does not know the rest of the model', async () => {
    const { api, port } = await open()
    api.refuses = ['cmi.core.session_time', 'cmi.core.lesson_location', 'cmi.objectives.0.id']
    const objectives = [{ id: 'L01_forum', score: null, status: 'incomplete' } as const]
    expect(port.save(makeFacts({ objectives }))).toEqual({ type: 'saved' })
  })

  it('TRK-11 is refused where no session was opened', () => {
    expect(scorm12Port(new FakeWindow()).save(makeFacts())).toMatchObject({ type: 'refused' })
  })
})

describe.each(['mod_scorm_is_window_closing', 'mod_scorm_useBeaconAPI'] as const)(
  "Moodle's flag %s",
  (flag) => {
    it('TRK-7b is lowered when the page is visible again, so that the commit waits for the server', async () => {
      const moodle = new MoodleWindow()
      const { port } = await open(new FakeScorm12Api(), moodle)
      moodle[flag] = true
      expect(port.save(makeFacts())).toEqual({ type: 'saved' })
      expect(moodle[flag]).toBe(false)
    })

    it('TRK-7b stays while the page is hidden', async () => {
      const moodle = new MoodleWindow()
      const { page, port } = await open(new FakeScorm12Api(), moodle)
      page.document = { visibilityState: 'hidden' }
      moodle[flag] = true
      expect(port.save(makeFacts())).toEqual({ type: 'sent' })
      expect(moodle[flag]).toBe(true)
    })

    it('TRK-7b is not made where there is none', async () => {
      const plain = new FakeWindow()
      const { port } = await open(new FakeScorm12Api(), plain)
      expect(port.save(makeFacts())).toEqual({ type: 'saved' })
      expect(flag in plain).toBe(false)
    })
  },
)

describe('a page that goes away', () => {
  it('TRK-7c counts as hidden until it is shown again, although it is visible', async () => {
    const moodle = new MoodleWindow()
    const { page, port } = await open(new FakeScorm12Api(), moodle)
    moodle.mod_scorm_useBeaconAPI = true
    page.fire('pagehide')
    expect(port.save(makeFacts())).toEqual({ type: 'sent' })
    expect(moodle.mod_scorm_useBeaconAPI).toBe(true)
    page.fire('pageshow')
    expect(port.save(makeFacts())).toEqual({ type: 'saved' })
    expect(moodle.mod_scorm_useBeaconAPI).toBe(false)
  })
})

describe("what Moodle's answer is worth", () => {
  it('TRK-7b makes a write count as sent where it cannot be lowered', async () => {
    class StubbornWindow extends FakeWindow {
      get mod_scorm_is_window_closing(): boolean {
        return true
      }
      set mod_scorm_is_window_closing(_value: unknown) {
        throw new Error('read-only')
      }
    }
    const { port } = await open(new FakeScorm12Api(), new StubbornWindow())
    expect(port.save(makeFacts())).toEqual({ type: 'sent' })
  })

  it('TRK-7 makes a write count as sent while the device is offline, for a beacon answers true then', async () => {
    const { page, port } = await open()
    page.navigator = { onLine: false }
    expect(port.save(makeFacts())).toEqual({ type: 'sent' })
    page.navigator = { onLine: true }
    expect(port.save(makeFacts())).toEqual({ type: 'saved' })
  })
})

describe('objectives', () => {
  const objective = (id: string) => ({ id, score: null, status: 'incomplete' }) as const
  const idsOf = ({ values }: FakeScorm12Api) =>
    [0, 1, 2, 3].map((index) => values.get(`cmi.objectives.${index}.id`))

  it('TRK-5a are found by id where the LMS holds them, in whatever order', async () => {
    const held = {
      'cmi.objectives._count': '2',
      'cmi.objectives.0.id': 'L02_b',
      'cmi.objectives.1.id': 'L01_a',
    }
    const { api, port } = await open(new FakeScorm12Api(held))
    port.save(makeFacts({ objectives: [objective('L01_a'), objective('L02_b'), objective('L03_c')] }))
    expect(idsOf(api)).toEqual(['L02_b', 'L01_a', 'L03_c', undefined])
  })

  it('TRK-5a keep their place in later writes', async () => {
    const { api, port } = await open()
    port.save(makeFacts({ objectives: [objective('L02_b')] }))
    port.save(makeFacts({ objectives: [objective('L01_a'), objective('L02_b')] }))
    expect(idsOf(api)).toEqual(['L02_b', 'L01_a', undefined, undefined])
  })

  it('TRK-5a take a new place where the LMS counts some whose ids it does not say', async () => {
    const { api, port } = await open(new FakeScorm12Api({ 'cmi.objectives._count': '2' }))
    port.save(makeFacts({ objectives: [objective('L01_a'), objective('L02_b')] }))
    expect(idsOf(api)).toEqual([undefined, undefined, 'L01_a', 'L02_b'])
  })
})

describe('the end of a session', () => {
  it('TRK-9 writes, commits and finishes, in this order', async () => {
    const { api, port } = await open()
    expect(port.terminate(makeFacts())).toEqual({ type: 'saved' })
    expect(api.calls.slice(-3)).toEqual(['cmi.suspend_data', 'LMSCommit', 'LMSFinish'])
  })

  it('TRK-9 comes once: later calls touch nothing', async () => {
    const { api, port } = await open()
    port.terminate(makeFacts())
    const before = api.calls.length
    expect(port.terminate(makeFacts())).toMatchObject({ type: 'refused' })
    expect(port.save(makeFacts())).toMatchObject({ type: 'refused' })
    expect(api.calls).toHaveLength(before)
  })

  it('TRK-9 finishes also where the commit failed, and says so', async () => {
    const { api, port } = await open()
    api.commits = 'false'
    expect(port.terminate(makeFacts())).toMatchObject({ type: 'refused' })
    expect(api.calls.at(-1)).toBe('LMSFinish')
  })

  it('TRK-7 counts as sent where the commit succeeded and the finish did not', async () => {
    const { api, port } = await open()
    api.LMSFinish = () => 'false'
    expect(port.terminate(makeFacts())).toEqual({ type: 'sent' })
  })
})

it('TRK-11 opens with an API in the page where every window around it is of another origin', async () => {
  const { port } = await open(new FakeScorm12Api(), new ForeignWindow())
  expect(port.save(makeFacts())).toEqual({ type: 'saved' })
})
