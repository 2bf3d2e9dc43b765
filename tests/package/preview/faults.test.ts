import { describe, expect, it } from 'vitest'
import { commit, get, ScoOnStage, set } from '../../support/sco-on-stage'

const stage = new ScoOnStage()

/** Turns a fault on or off in the panel and waits until the server knows. */
const turn = async (name: string, on: boolean): Promise<void> => {
  const input = stage.page.getByTestId(name)
  if (!(await input.isVisible())) await stage.page.getByTestId('faults').locator('summary').click()
  const told = stage.page.waitForResponse(/preview\/faults/)
  await input.setChecked(on)
  await told
}

const write = (text: string) => stage.answers(set('cmi.suspend_data', text), commit)

describe('the fault switches', () => {
  it('PRV-24 are all off at first but for the limit of suspend_data, and say what they do to a learner', async () => {
    const inputs = await stage.page.getByTestId('faults').locator('input').all()
    const checked = await Promise.all(inputs.map((input) => input.isChecked()))
    expect(checked).toEqual([false, false, false, false, true])
    expect(await stage.page.getByTestId('faults-count').textContent()).toBe('1 on')
    await turn('slow', true)
    expect(await stage.page.getByRole('checkbox', { name: 'Slow' }).isChecked()).toBe(true)
    expect(await stage.page.locator('#slow-note').textContent()).toContain('stands still')
  })

  it('PRV-24 refuse commits until turned off, over a relaunch too', async () => {
    await turn('refuse', true)
    expect(await write('lost')).toEqual(['true', 'false'])
    await stage.relaunch()
    expect(await stage.page.getByTestId('refuse').isChecked()).toBe(true)
    expect(await write('lost again')).toEqual(['true', 'false'])
    await turn('refuse', false)
    expect(await write('kept')).toEqual(['true', 'true'])
    expect((await stage.taken())['cmi.suspend_data']).toBe('kept')
  })

  it('PRV-24 are offline instead of refusing where both are asked for, and without Moodle’s manners say so', async () => {
    await turn('refuse', true)
    await turn('offline', true)
    expect(await stage.page.getByTestId('refuse').isChecked()).toBe(false)
    expect(await write('lost')).toEqual(['true', 'true'])
    await stage.page.getByTestId('manners').uncheck()
    expect(await write('lost too')).toEqual(['true', 'false'])
    expect(await stage.taken()).not.toHaveProperty(['cmi.suspend_data'])
  })

  it('PRV-25 expire the session: values go on in the page, and nothing is taken until the next launch signs in again', async () => {
    await write('before')
    await turn('expired', true)
    expect(await stage.call(get('cmi.suspend_data'), set('cmi.suspend_data', 'after'), commit)).toEqual([
      { answer: 'before', error: '0' },
      { answer: 'true', error: '0' },
      { answer: 'false', error: '101' },
    ])
    await stage.relaunch()
    expect(await stage.page.getByTestId('expired').isChecked()).toBe(false)
    expect(await stage.answers(get('cmi.suspend_data'))).toEqual(['before'])
  })

  it('PRV-26 can take away the limit of suspend_data', async () => {
    expect(await write('x'.repeat(4097))).toEqual(['false', 'true'])
    await turn('suspend-limit', false)
    expect(await write('x'.repeat(4097))).toEqual(['true', 'true'])
  })

  it('PRV-24 are set by the address too', async () => {
    await stage.visit(stage.preview, stage.learner, '&refuse=on&suspend-limit=off')
    expect(await stage.page.getByTestId('refuse').isChecked()).toBe(true)
    expect(await write('x'.repeat(4097))).toEqual(['true', 'false'])
  })
})
