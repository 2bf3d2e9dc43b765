import { describe, expect, it } from 'vitest'
import { frameViolations } from '../support/axe-violations'
import { courseFrame, paintedAs } from '../support/course-frame'
import { courseInLms } from '../support/course-in-lms'
import { goTo, openCourse, type Visit } from '../support/learner'

const lms = courseInLms('tests/fixtures/course')

const open = (learner: string) => openCourse(lms().browser, lms().preview, learner)
const tools = ({ course }: Visit) => course.getByRole('group', { name: 'Tools for “Flat again”' })

const painted = ({ page }: Visit, name: string) => paintedAs(page, name)

const reload = async (visit: Visit) => {
  await visit.page.reload()
  await visit.course
    .getByText(/^Saved/)
    .first()
    .waitFor({ state: 'attached' })
}

describe('what a reader does with a segment', () => {
  it('E2E-210 is kept on the device, listed, and never reported', async () => {
    const visit = await open('reader')
    await goTo(visit, '/lesson/tyres')
    await tools(visit).getByRole('button', { name: 'Bookmark' }).click()
    await visit.course.getByText('A patched tube that').selectText()
    await visit.course.getByRole('button', { name: 'Highlight the selection' }).click()
    await tools(visit).getByRole('button', { name: 'Highlight', exact: true }).click()
    await tools(visit)
      .getByRole('checkbox', { name: /^Only then look at the chain/ })
      .check()
    await tools(visit).getByRole('button', { name: 'Note' }).click()
    await tools(visit).getByRole('textbox').fill('Look at the spokes, too.')
    await reload(visit)
    await goTo(visit, '/lesson/tyres')
    await tools(visit).waitFor()
    await expect.poll(() => painted(visit, 'own')).toHaveLength(2)
    expect((await painted(visit, 'own'))?.join()).toContain('A patched tube')
    await goTo(visit, '/notes')
    const entries = visit.course.locator('.notes-list li')
    await expect.poll(() => entries.count()).toBe(4)
    await visit.course.getByRole('button', { name: 'Delete: Note in “Flat again”' }).click()
    await expect.poll(() => entries.count()).toBe(3)
    await visit.page.keyboard.press('Enter')
    await visit.course.getByText('Look at the spokes, too.').waitFor()
    expect(JSON.stringify(await lms().preview.state('reader'))).not.toContain('spokes')
    await visit.page.context().close()
  })

  it('E2E-211 is read aloud where a voice is, and only there', async () => {
    const visit = await open('listener')
    await goTo(visit, '/lesson/tyres')
    await tools(visit).waitFor()
    expect(await tools(visit).getByRole('button', { name: 'Listen' }).count()).toBe(0)
    await visit.page.addInitScript(`
      const voice = { lang: 'en-GB', localService: true, default: true }
      window.said = []
      window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text } }
      Object.defineProperty(window, 'speechSynthesis', { value: {
        getVoices: () => [voice], cancel() {}, addEventListener() {}, removeEventListener() {},
        speak: (utterance) => { window.said.push(utterance) },
      } })`)
    await reload(visit)
    await goTo(visit, '/lesson/tyres')
    const said = () => courseFrame(visit.page)?.evaluate('window.said.map(({ text }) => text)')
    await tools(visit).getByRole('button', { name: 'Listen' }).click()
    await expect.poll(() => painted(visit, 'spoken')).toEqual(['Flat again'])
    await courseFrame(visit.page)?.evaluate('window.said.at(-1).onend()')
    const second = 'A patched tube that goes flat on the next day was seldom patched badly.'
    await expect.poll(() => painted(visit, 'spoken')).toEqual([second])
    await tools(visit).getByRole('button', { name: 'Pause' }).click()
    await tools(visit).getByRole('button', { name: 'Go on' }).click()
    expect(await said()).toEqual(['Flat again', second, second])
    await tools(visit).getByRole('button', { name: 'Stop' }).click()
    expect(await painted(visit, 'spoken')).toEqual([])
    await visit.page.context().close()
  })
})

describe('settings', () => {
  it('E2E-205 hold at once and from the first paint of the next launch, and go back by one button', async () => {
    const visit = await open('setter')
    const look = () => courseFrame(visit.page)?.evaluate(() => document.documentElement.dataset['look'])
    await goTo(visit, '/settings')
    await visit.course.getByRole('radio', { name: 'Dark' }).check()
    await visit.course.getByRole('radio', { name: 'Largest' }).check()
    await visit.course.getByRole('checkbox', { name: /^Keys/ }).uncheck()
    expect(await look()).toBe('size-largest dark')
    expect(await frameViolations(visit.page)).toEqual([])
    await visit.course.locator('main h1').focus()
    await visit.page.keyboard.press('/')
    expect(await visit.course.locator('main h1').innerText()).toBe('Settings')
    await visit.page.reload()
    await expect.poll(look).toBe('size-largest dark')
    await visit.course
      .getByText(/^Saved/)
      .first()
      .waitFor({ state: 'attached' })
    await goTo(visit, '/settings')
    await visit.course.getByRole('button', { name: 'Back to the defaults' }).click()
    expect(await look()).toBe('')
    expect(await visit.course.getByRole('checkbox', { name: /^Keys/ }).isChecked()).toBe(true)
    await visit.page.context().close()
  })
})
