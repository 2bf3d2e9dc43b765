import { describe, expect, it } from 'vitest'
import { commit, get, ScoOnStage, set } from '../../support/sco-on-stage'

const stage = new ScoOnStage()

const hideAndShow = (): Promise<void> =>
  stage.page.evaluate(() => {
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
  })

const flag = (name: string): Promise<unknown> =>
  stage.page.evaluate((key): unknown => Reflect.get(window, key), name)

describe("Moodle's manners", () => {
  it('PRV-10 opens an attempt with an end status in review mode and records nothing more', async () => {
    await stage.call(set('cmi.core.lesson_status', 'passed'), set('cmi.suspend_data', 'done'), commit)
    await stage.relaunch()
    const answers = await stage.answers(
      get('cmi.core.lesson_mode'),
      get('cmi.core.credit'),
      set('cmi.suspend_data', 'practice'),
      commit,
    )
    expect(answers).toEqual(['review', 'no-credit', 'true', 'true'])
    expect((await stage.taken())['cmi.suspend_data']).toBe('done')
  })

  it('PRV-10 goes on recording in the session that set the end status', async () => {
    await stage.call(set('cmi.core.lesson_status', 'passed'), commit)
    await stage.call(set('cmi.suspend_data', 'after'), commit)
    expect((await stage.taken())['cmi.suspend_data']).toBe('after')
  })

  it('PRV-11 sends only what differs and marks it as taken before the request', async () => {
    await stage.call(set('cmi.core.lesson_status', 'incomplete'), set('cmi.suspend_data', 'a'), commit)
    await stage.preview.setFaults({ commit: 'false' })
    expect(await stage.call(set('cmi.suspend_data', 'b'), commit)).toEqual([
      { answer: 'true', error: '0' },
      { answer: 'false', error: '101' },
    ])
    await stage.preview.setFaults({ commit: 'ok' })
    expect(await stage.answers(commit)).toEqual(['true'])
    expect((await stage.taken())['cmi.suspend_data']).toBe('a')
    await stage.call(set('cmi.suspend_data', 'c'), commit)
    expect((await stage.taken())['cmi.suspend_data']).toBe('c')
  })

  it('PRV-12 answers "true" whatever happens once the page was hidden, until the course resets the flag', async () => {
    await hideAndShow()
    expect(await flag('mod_scorm_is_window_closing')).toBe(true)
    await stage.preview.setFaults({ commit: 'false' })
    expect(await stage.answers(set('cmi.suspend_data', 'lost'), commit)).toEqual(['true', 'true'])
    await (
      await stage.frame()
    ).evaluate(() => Reflect.set(window.parent, 'mod_scorm_is_window_closing', false))
    expect(await stage.answers(set('cmi.suspend_data', 'seen'), commit)).toEqual(['true', 'false'])
    expect(await stage.taken()).not.toHaveProperty(['cmi.suspend_data'])
  })

  it('PRV-12 unsets the flag of Moodle 4.5 by itself when the page is seen again', async () => {
    await hideAndShow()
    expect(await flag('mod_scorm_useBeaconAPI')).toBe(false)
  })

  it('PRV-12 answers "true" by beacon where the request cannot be made', async () => {
    await stage.preview.setFaults({ commit: 'drop' })
    expect(await stage.answers(set('cmi.suspend_data', 'lost'), commit)).toEqual(['true', 'true'])
    expect(await stage.taken()).not.toHaveProperty(['cmi.suspend_data'])
  })

  it('PRV-13 blocks the page for as long as a commit takes', async () => {
    await stage.preview.setFaults({ delayMs: 300 })
    const blockedMs = await (
      await stage.frame()
    ).evaluate(() => {
      const started = performance.now()
      Reflect.get(Object(Reflect.get(window, 'lms')), 'LMSCommit')('')
      return performance.now() - started
    })
    expect(blockedMs).toBeGreaterThanOrEqual(290)
  })

  it('PRV-14 lets interactions be written and not read, and their number be read', async () => {
    const answers = await stage.call(
      set('cmi.interactions.0.id', 'L01.Q1_who'),
      set('cmi.interactions.0.type', 'choice'),
      get('cmi.interactions.0.id'),
      get('cmi.interactions._count'),
      set('cmi.interactions.2.id', 'L01.Q3_what'),
    )
    expect(answers).toEqual([
      { answer: 'true', error: '0' },
      { answer: 'true', error: '0' },
      { answer: '', error: '404' },
      { answer: 1, error: '0' },
      { answer: 'false', error: '201' },
    ])
  })

  it('PRV-15 starts from nothing after the teacher deleted the attempt, and the open window records no more', async () => {
    await stage.call(set('cmi.core.lesson_status', 'incomplete'), set('cmi.core.exit', 'suspend'), commit)
    await stage.page.getByTestId('delete-attempt').click()
    await expect.poll(async () => (await stage.preview.state(stage.learner)).attempts.length).toBe(0)
    expect(await stage.answers(set('cmi.suspend_data', 'ghost'), commit)).toEqual(['true', 'false'])
    await stage.relaunch()
    expect(await stage.answers(get('cmi.core.entry'), get('cmi.suspend_data'))).toEqual(['ab-initio', ''])
  })

  it('PRV-15 tells a test whether there was an attempt to delete', async () => {
    expect(await stage.preview.deleteAttempt(stage.learner)).toBe(true)
    expect(await stage.preview.deleteAttempt(stage.learner)).toBe(false)
  })

  it('PRV-16 turns "not attempted" into "completed" when the window closes', async () => {
    await stage.page.getByTestId('close').click()
    await expect.poll(async () => (await stage.taken())['cmi.core.lesson_status']).toBe('completed')
  })

  it('PRV-16 sends the total time with Finish and not before', async () => {
    await stage.call(set('cmi.core.session_time', '0000:01:30'), commit)
    expect(await stage.taken()).not.toHaveProperty(['cmi.core.total_time'])
    await stage.page.getByTestId('close').click()
    await expect.poll(async () => (await stage.taken())['cmi.core.total_time']).toBe('00:01:30')
  })

  it('PRV-17 refuses a comment over 4,096 and a location over 255 characters', async () => {
    const answers = await stage.call(
      set('cmi.comments', 'x'.repeat(4096)),
      set('cmi.comments', 'x'.repeat(4097)),
      set('cmi.core.lesson_location', 'x'.repeat(256)),
    )
    expect(answers).toEqual([
      { answer: 'true', error: '0' },
      { answer: 'false', error: '405' },
      { answer: 'false', error: '405' },
    ])
  })

  it('PRV-18 is absent with the switch off: no flags, a refused commit says so, an end status stays open', async () => {
    await stage.page.getByTestId('manners').uncheck()
    await hideAndShow()
    expect(await flag('mod_scorm_is_window_closing')).toBeUndefined()
    await stage.preview.setFaults({ commit: 'false' })
    expect(await stage.answers(set('cmi.core.lesson_status', 'passed'), commit)).toEqual(['true', 'false'])
    await stage.preview.setFaults({ commit: 'ok' })
    expect(await stage.answers(commit)).toEqual(['true'])
    expect((await stage.taken())['cmi.core.lesson_status']).toBe('passed')
    await stage.relaunch()
    expect(await stage.answers(get('cmi.core.lesson_mode'))).toEqual(['normal'])
  })
})
