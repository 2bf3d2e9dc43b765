import { describe, expect, it } from 'vitest'
import { commit, get, ScoOnStage, set } from '../../support/sco-on-stage'

const stage = new ScoOnStage()

describe('a launch', () => {
  it('PRV-2 tells the course who learns and that nothing came before', async () => {
    await stage.visit(stage.preview, 'hoa')
    const answers = await stage.answers(
      get('cmi.core.student_id'),
      get('cmi.core.student_name'),
      get('cmi.core.entry'),
      get('cmi.core.lesson_mode'),
      get('cmi.core.lesson_status'),
      get('cmi.suspend_data'),
    )
    expect(answers).toEqual(['hoa', 'Nguyễn, Thị Hoa', 'ab-initio', 'normal', 'not attempted', ''])
  })

  it('PRV-2 resumes what the last session suspended, in the same attempt', async () => {
    await stage.call(set('cmi.core.lesson_status', 'incomplete'), set('cmi.core.exit', 'suspend'))
    await stage.call(set('cmi.suspend_data', 'page 7'), set('cmi.core.lesson_location', '7'), commit)
    await stage.relaunch()
    const answers = await stage.answers(
      get('cmi.core.entry'),
      get('cmi.suspend_data'),
      get('cmi.core.lesson_location'),
    )
    expect(answers).toEqual(['resume', 'page 7', '7'])
    expect((await stage.preview.state(stage.learner)).attempts).toHaveLength(1)
  })

  it('PRV-2 has an empty entry after a session that was not suspended', async () => {
    await stage.call(set('cmi.core.lesson_status', 'incomplete'), commit)
    await stage.relaunch()
    expect(await stage.call(get('cmi.core.entry'))).toEqual([{ answer: '', error: '0' }])
  })

  it('PRV-3 keeps what one learner did apart from what others did, over a restart too', async () => {
    await stage.call(set('cmi.core.lesson_status', 'incomplete'), set('cmi.suspend_data', 'mine'), commit)
    await stage.visit(stage.preview, 'somebody-else')
    expect(await stage.answers(get('cmi.suspend_data'))).toEqual([''])
    const again = await stage.start()
    await stage.visit(again, stage.learner)
    expect(await stage.answers(get('cmi.suspend_data'))).toEqual(['mine'])
    await again.close()
  })

  it('PRV-3 starts a new attempt beside the old one', async () => {
    await stage.call(set('cmi.core.lesson_status', 'incomplete'), set('cmi.suspend_data', 'first'), commit)
    await stage.page.getByTestId('new-attempt').click()
    await expect.poll(() => stage.page.getByTestId('attempt').textContent()).toBe('2')
    expect(await stage.answers(get('cmi.suspend_data'), get('cmi.core.entry'))).toEqual(['', 'ab-initio'])
    expect((await stage.taken(0))['cmi.suspend_data']).toBe('first')
  })
})
