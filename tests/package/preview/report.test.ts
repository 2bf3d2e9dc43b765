import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCourse } from '../../../compiler'
import { demoLearners } from '../../../scorm/demo-learners'
import { startPreview, type Preview } from '../../../scorm/preview'
import { axeViolations } from '../../support/axe-violations'
import { commit, ScoOnStage, set } from '../../support/sco-on-stage'

const stage = new ScoOnStage()
const courseDir = join(import.meta.dirname, '../../fixtures/course')

/** The demo learners of the fixture course, as if the package on stage were of it. */
const makeDemoLearners = async (): Promise<string> => {
  const read = readCourse(courseDir)
  if (read.type !== 'course') throw new Error('The fixture course has problems')
  return JSON.stringify({
    ...(await demoLearners(read.course, 0, randomUUID)),
    courseIds: { scorm12: 'one-page' },
  })
}

let preview: Preview
beforeAll(async () => {
  const stateDir = join(stage.base, 'report')
  preview = await startPreview({ zips: [stage.zip], stateDir, port: 0, manners: true, makeDemoLearners })
})
afterAll(() => preview.close())

const rows = () => stage.page.getByTestId('report').locator('tbody tr')
const openReport = () => stage.page.goto(`${preview.url}/report`)
const addDemo = async (): Promise<void> => {
  await openReport()
  await stage.page.getByTestId('add-demo').click()
  await expect.poll(() => rows().count()).toBeGreaterThanOrEqual(3)
}

describe('the report', () => {
  it('PRV-27 says that nobody has opened the course, then that nobody has answered', async () => {
    await openReport()
    expect(await stage.page.getByTestId('empty').textContent()).toContain('Nobody has opened')
    await stage.visit(preview, 'ada')
    await stage.page.getByTestId('report-link').click()
    await stage.page.getByTestId('no-questions').waitFor()
    expect(await rows().textContent()).toContain('Okoro, Ada')
  })

  it('PRV-27 shows each learner with answers, right and wrong', async () => {
    await stage.visit(preview, 'ben')
    await stage.call(
      set('cmi.core.lesson_status', 'incomplete'),
      set('cmi.interactions.0.id', 'L01.Q1_who'),
      set('cmi.interactions.0.type', 'choice'),
      set('cmi.interactions.0.student_response', 'b'),
      set('cmi.interactions.0.result', 'wrong'),
      commit,
    )
    await openReport()
    expect(await stage.page.getByRole('columnheader', { name: 'L01.Q1_who' }).count()).toBe(1)
    expect(await rows().filter({ hasText: 'ben' }).locator('td').last().textContent()).toBe('b ✗ wrong')
  })

  it('PRV-28 adds three demo learners, marked, once, and removes them alone', async () => {
    await addDemo()
    await addDemo()
    expect(await rows().count()).toBe(5)
    expect(await stage.page.locator('.badge').allTextContents()).toEqual(['demo', 'demo', 'demo'])
    await stage.page.getByTestId('remove-demo').click()
    await expect.poll(() => rows().count()).toBe(2)
    expect(await rows().allTextContents()).toEqual([
      expect.stringContaining('ben'),
      expect.stringContaining('Okoro, Ada'),
    ])
  })

  it('PRV-28 says so where there are none for the course, or they cannot be made', async () => {
    const wrong = await startPreview({
      ...{ zips: [stage.zip], stateDir: join(stage.base, 'none'), port: 0, manners: true },
      makeDemoLearners: () => Promise.resolve('{"courseIds":{"scorm12":"another"}}'),
    })
    await stage.page.goto(`${wrong.url}/report`)
    await stage.page.getByTestId('add-demo').click()
    expect(await stage.page.getByTestId('problem').textContent()).toContain('another course')
    await wrong.close()
    await stage.page.goto(`${stage.preview.url}/report`)
    expect(await stage.page.getByTestId('add-demo').count()).toBe(0)
  })

  it('PRV-29 keeps the learner in sight while the keyboard scrolls the questions, on a phone too', async () => {
    await addDemo()
    const size = stage.page.viewportSize()
    await stage.page.setViewportSize({ width: 360, height: 740 })
    const table = stage.page.getByTestId('report')
    const name = rows().first().getByRole('rowheader')
    const before = await name.boundingBox()
    await table.focus()
    for (let press = 0; press < 5; press++) await stage.page.keyboard.press('ArrowRight')
    await expect.poll(() => table.evaluate((region) => region.scrollLeft)).toBeGreaterThan(50)
    const after = await name.boundingBox()
    const pageWidth = await stage.page.evaluate(() => document.documentElement.scrollWidth)
    if (size) await stage.page.setViewportSize(size)
    expect(after?.x).toBe(before?.x)
    expect(pageWidth).toBeLessThanOrEqual(360)
  })

  it.each(['light', 'dark'] as const)('PRV-29 breaks no rule of axe in %s', async (colorScheme) => {
    await stage.page.emulateMedia({ colorScheme })
    await addDemo()
    expect(await axeViolations(stage.page)).toEqual([])
  })
})
