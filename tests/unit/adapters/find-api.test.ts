import { describe, expect, it } from 'vitest'
import { scorm12Port } from '../../../src/adapters/scorm12'
import { FakeScorm12Api } from '../../support/fake-scorm-api'
import { FakeWindow, ForeignWindow, frame } from '../../support/fake-window'

const holding = (api: unknown = new FakeScorm12Api()): FakeWindow => {
  const window = new FakeWindow()
  window.API = api
  return window
}
const frames = (count: number) => Array.from({ length: count }, () => new FakeWindow())
const connect = (page: FakeWindow) => scorm12Port(page).connect()

describe('the search for the API', () => {
  it.each<[string, FakeWindow]>([
    ['in the page itself', holding()],
    ['in the parent', frame(new FakeWindow(), holding())],
    ['in the nearest of several parents', frame(new FakeWindow(), holding(), new FakeWindow(), holding())],
    ['ten parents up', frame(new FakeWindow(), ...frames(9), holding())],
    ['behind a frame of another origin', frame(new FakeWindow(), new ForeignWindow(), holding())],
  ])('TRK-11a finds it %s', async (_place, page) => {
    expect((await connect(page)).type).toBe('connected')
  })

  it('TRK-11a finds it in the window that opened the page, and in the parents of that window', async () => {
    const page = new FakeWindow()
    page.opener = frame(new FakeWindow(), holding())
    expect((await connect(page)).type).toBe('connected')
  })

  it("TRK-11a finds it in the window that opened the page's top", async () => {
    const top = new FakeWindow()
    top.opener = holding()
    expect((await connect(frame(new FakeWindow(), new FakeWindow(), top))).type).toBe('connected')
  })

  it('TRK-11a does not look further than ten parents up', async () => {
    expect((await connect(frame(new FakeWindow(), ...frames(10), holding()))).type).toBe('absent')
  })

  it.each<[string, unknown]>([
    ['null', null],
    ['a text', 'API'],
    ['a number', 7],
    ['an object without functions', {}],
    ['an object whose functions are none', { LMSInitialize: 'true' }],
  ])('TRK-11a does not take %s for an API', async (_case, api) => {
    expect((await connect(holding(api))).type).toBe('absent')
  })

  it('TRK-11a finds one further up where a nearer window holds something else under its name', async () => {
    expect((await connect(frame(holding({}), holding()))).type).toBe('connected')
  })

  it('TRK-11 answers at once that there is none where the page stands alone', async () => {
    const page = new FakeWindow()
    expect(await connect(page)).toEqual({ type: 'absent' })
    expect(page.waitedMs).toBe(0)
  })

  it('TRK-11 waits three seconds for one where the page stands in a frame', async () => {
    const page = frame(new FakeWindow(), new ForeignWindow())
    expect(await connect(page)).toEqual({ type: 'absent' })
    expect(page.waitedMs).toBe(3_000)
  })

  it('TRK-11 finds one that comes late', async () => {
    const parent = new FakeWindow()
    const page = frame(new FakeWindow(), parent)
    const wait = page.setTimeout
    page.setTimeout = (run, ms) => {
      if (page.waitedMs >= 500) parent.API = new FakeScorm12Api()
      wait(run, ms)
    }
    expect((await connect(page)).type).toBe('connected')
    expect(page.waitedMs).toBe(600)
  })
})

describe('the origin of a launch', () => {
  it('TRK-12 is that of the window that holds the API', async () => {
    const parent = holding()
    parent.location = { origin: 'https://moodle.example' }
    const page = frame(new FakeWindow(), parent)
    page.location = { origin: 'https://files.example' }
    expect(await connect(page)).toMatchObject({ launch: { origin: 'https://moodle.example' } })
  })
})
