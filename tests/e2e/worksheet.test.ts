import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { courseInLms } from '../support/course-in-lms'
import { closeVisit, goTo, openCourse, type Visit } from '../support/learner'

const lms = courseInLms('tests/fixtures/course')

const fault = ({ course }: Visit) => course.getByLabel('The fault: your text')

const openWorksheet = async (visit: Visit) => {
  await goTo(visit, '/worksheet')
  await fault(visit).waitFor()
}

describe('the worksheet', () => {
  it('E2E-90 collects the notes of the lessons and is kept, copied and taken away, and never reported', async () => {
    const first = await openCourse(lms().browser, lms().preview, 'writer')
    await goTo(first, '/lesson/chain')
    const note = first.course.getByLabel('Your notes')
    await first.course.getByText('In your city').scrollIntoViewIfNeeded()
    await note.fill('0.8 on the gauge')
    await openWorksheet(first)
    await first.course
      .getByRole('button', { name: /^Add the note from/ })
      .first()
      .click()
    expect(await fault(first).inputValue()).toBe('0.8 on the gauge')
    await fault(first).fill('0.8 on the gauge, on 17 May')
    await first.course.getByLabel('The fault is a figure.').check()

    const download = first.page.waitForEvent('download')
    await first.course.getByRole('button', { name: 'Save for Word' }).click()
    const file = await download
    expect(file.suggestedFilename()).toBe('bicycle-care-worksheet.rtf')
    expect(readFileSync(await file.path(), 'latin1')).toContain('0.8 on the gauge, on 17 May')

    await first.page.reload()
    await first.course.locator('main h1').first().waitFor()
    await openWorksheet(first)
    expect(await fault(first).inputValue()).toBe('0.8 on the gauge, on 17 May')
    expect(await first.course.getByLabel('The fault is a figure.').isChecked()).toBe(true)
    await first.course
      .getByRole('button', { name: /^Take a copy|Saved|Sent/ })
      .first()
      .waitFor()

    await goTo(first, '/your-data')
    await first.course.getByRole('button', { name: 'Take a copy' }).click()
    const copy = await first.course.getByLabel('Your progress as text').inputValue()
    await first.course.getByRole('button', { name: 'Close' }).click()
    await closeVisit(first)
    expect(JSON.stringify(await lms().preview.state('writer'))).not.toContain('gauge')

    const second = await openCourse(lms().browser, lms().preview, 'reader')
    await goTo(second, '/your-data')
    await second.course.getByLabel('Or paste the text of a copy').fill(copy)
    await second.course.getByRole('button', { name: 'Add this progress' }).click()
    await second.course
      .getByText(/3 notes/)
      .first()
      .waitFor()
    await openWorksheet(second)
    expect(await fault(second).inputValue()).toBe('0.8 on the gauge, on 17 May')
    await second.page.context().close()
  })
})
