import type { CompiledCourse } from '../../compiler'
import type { Preview } from '../../scorm/preview'
import { cardOf, checkItem, respond } from './answer-item'
import { courseFrame } from './course-frame'
import { itemOf } from './course-under-test'
import { answerFinal, goTo, submitQuiz, type Visit } from './learner'
import { resizeCourse } from './window-faults'

/** A way through all of the tiny course's pages, with what is done in each state on it. */
export interface Walk {
  readonly visit: Visit
  readonly course: CompiledCourse
  readonly preview: Preview
  readonly look: (state: string) => Promise<void>
}

/** An address for each route of the course but the first. */
const addresses = [
  '/lesson/tyres',
  '/lesson/chain',
  '/lesson/tyres/quiz',
  '/final',
  '/review',
  '/placement',
  '/results',
  '/certificate',
  '/print',
  '/print/course',
  '/worksheet',
  '/glossary',
  '/glossary/psi',
  '/people',
  '/events',
  '/places',
  '/search',
  '/sources',
  '/your-data',
  '/notes',
  '/settings',
  '/about',
  '/lesson/nowhere',
  '/nowhere',
]

const button = ({ course }: Visit, name: string | RegExp) =>
  course.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }).first()

const press = async (visit: Visit, ...names: readonly (string | RegExp)[]) => {
  for (const name of names) await button(visit, name).click()
}

/** Goes to another page and waits until it is there: then something of it has taken focus. */
const arrive = async (visit: Visit, address: string) => {
  const frame = courseFrame(visit.page)
  await frame?.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
  await goTo(visit, address)
  await frame?.waitForFunction(() => document.querySelector('main')?.contains(document.activeElement))
}

const walkPages = async ({ visit, look }: Walk) => {
  await look('/')
  for (const address of addresses) {
    await arrive(visit, address)
    await visit.page.waitForTimeout(address.startsWith('/print/') ? 300 : 60)
    await look(address)
  }
}

const walkDialogs = async ({ visit, look }: Walk) => {
  const { page, course } = visit
  await arrive(visit, '/lesson/tyres')
  const opened = async (state: string) => {
    await course.getByRole('dialog').waitFor()
    await look(state)
  }
  await press(visit, /^Parts of this lesson|of 4$/)
  await opened('the parts of a lesson')
  await page.keyboard.press('Escape')
  await arrive(visit, '/about')
  await course.locator('.save-chip').first().click()
  await opened('what the chip means')
  await press(visit, 'Take a copy')
  await opened('a copy')
  await page.keyboard.press('Escape')
  const frame = courseFrame(page)
  if (frame) await resizeCourse(frame, { width: 360, height: 640 })
  await press(visit, 'Menu')
  await opened('the menu')
  await page.keyboard.press('Escape')
  if (frame) await resizeCourse(frame, null)
}

const walkLesson = async ({ visit, course, look }: Walk) => {
  await arrive(visit, '/lesson/tyres')
  const text = visit.course.locator('.lesson-text')
  const tools = visit.course.getByRole('group', { name: 'Tools for “Reading the tyre”' })
  await tools.waitFor()
  await text.getByRole('button', { name: 'sidewall' }).click()
  await text.getByRole('button', { name: 'Amara Diallo' }).click()
  await text.getByRole('note').nth(1).waitFor()
  await tools.getByRole('button', { name: 'Bookmark' }).click()
  await tools.getByRole('button', { name: 'Note' }).click()
  await tools.getByRole('textbox').fill('Look at the valve, too.')
  const first = cardOf(visit.course, 'tyres.where-pressure')
  await first.getByRole('button', { name: /I’m sure/ }).click()
  await look('notes open beside the text, and a question checked without an answer')
  await tools.getByRole('button', { name: 'Highlight', exact: true }).click()
  await tools.getByRole('checkbox').first().check()
  await checkItem(first, itemOf(course, 'tyres.where-pressure'), 'wrong')
  const second = cardOf(visit.course, 'tyres.conversion')
  await checkItem(second, itemOf(course, 'tyres.conversion'), 'wrong')
  await look('a highlight, an answer shown, and one more try')
  await second.getByRole('button', { name: 'Try once more' }).click()
  await checkItem(second, itemOf(course, 'tyres.conversion'), 'right')
  await look('right at the second try')
}

const walkFigures = async ({ visit, look }: Walk) => {
  for (const lesson of ['/lesson/chain', '/lesson/tyres']) {
    await arrive(visit, lesson)
    for (const figure of await visit.course.locator('figure.figure').all()) {
      await figure.scrollIntoViewIfNeeded()
      await figure.locator('.figure-frame').waitFor()
    }
    await look(`the figures of ${lesson}`)
    const toTable = button(visit, 'Show as table')
    while ((await toTable.count()) > 0) await toTable.click()
    await look(`the tables of ${lesson}`)
  }
}

/** Looks at each question before and after its answer. */
const walkQuiz = async (walk: Walk, lesson: string) => {
  const { visit, course, look } = walk
  await arrive(visit, `/lesson/${lesson}/quiz`)
  const next = button(visit, 'Next')
  for (let more = true; more;) {
    const card = visit.course.locator('[data-item]')
    const id = (await card.getAttribute('data-item')) ?? ''
    const isOpen = (await card.locator('.item-result').count()) === 0
    if (isOpen) {
      await look(`${id} asked`)
      await checkItem(card, itemOf(course, id), 'wrong')
      await look(`${id} answered`)
    }
    more = await next.isVisible()
    if (more) await next.click()
  }
}

const walkQuizzes = async (walk: Walk) => {
  const { visit, look } = walk
  await arrive(visit, '/lesson/chain/quiz')
  await press(visit, 'Question 5, open', 'Submit quiz')
  await look('questions left open')
  await walkQuiz(walk, 'tyres')
  await submitQuiz(visit)
  await look('a quiz submitted')
  await press(visit, 'Practise again')
  await look('practice')
  await walkQuiz(walk, 'chain')
  await walk.preview.setFaults({ commit: 'false' })
  await submitQuiz(visit)
  await button(visit, 'Retry').waitFor()
  await look('not saved')
  await walk.preview.setFaults({ commit: 'ok' })
  await press(visit, 'Retry')
}

const walkFinal = async ({ visit, course, look }: Walk) => {
  await arrive(visit, '/final')
  await press(visit, 'Start the final')
  await visit.course.locator('[data-item]').waitFor()
  await press(visit, 'Submit the final')
  await look('a final with open questions')
  await press(visit, 'Go to question 1')
  await answerFinal(visit, course, 'wrong')
  await look('a final answered')
  await press(visit, 'Submit the final')
  await visit.course.locator('main h1', { hasText: 'Results' }).waitFor()
  await look('results of a final')
  await arrive(visit, '/final')
  await look('a final to take again')
}

const walkCase = async ({ visit, look }: Walk) => {
  await arrive(visit, '/case/repair-day')
  const decide = async (choice: string) => {
    await visit.course.getByRole('radio', { name: choice }).check()
    await press(visit, 'Decide')
    await visit.course.getByRole('heading', { name: 'What comes of it' }).waitFor()
  }
  await press(visit, 'Decide')
  await look('a case without a decision')
  await decide('Run a cloth')
  await look('what came of a decision')
  await press(visit, 'Go on')
  await visit.course.getByText('Your road so far').click()
  await look('a later decision')
  await decide('Pump to the middle')
  await press(visit, 'See how it ends')
  await visit.course.getByText('She rides on').first().waitFor()
  await look('the end of a case')
}

const walkPlacement = async ({ visit, course, look }: Walk) => {
  await arrive(visit, '/placement')
  await press(visit, 'Start the check')
  const end = visit.course.getByRole('heading', { name: 'Here you may begin' })
  for (let asked = 0; asked < 12 && !(await end.isVisible()); asked++) {
    const card = visit.course.locator('[data-item]')
    if (asked === 0) await look('the placement check')
    await respond(card, itemOf(course, (await card.getAttribute('data-item')) ?? ''), 'wrong')
    await press(visit, /^(Next|See where to begin)$/)
  }
  await look('where to begin')
}

const walkSearch = async ({ visit, look }: Walk) => {
  await arrive(visit, '/search')
  const field = visit.course.getByRole('searchbox', { name: 'Search the course' })
  await field.fill('caxxxtte')
  await visit.course.getByText('Nothing found for “caxxxtte”.').last().waitFor()
  await look('nothing found')
  await press(visit, 'cassette')
  await visit.course.locator('.search-excerpt mark').first().waitFor()
  await look('something found')
}

/** What a learner finds who has done much: pages that were empty at first, another language, a launch that asks. */
const walkLater = async ({ visit, preview, look }: Walk) => {
  const { page, course } = visit
  for (const address of ['/', '/notes', '/worksheet', '/results']) {
    await arrive(visit, address)
    await look(`${address} later`)
  }
  await page.clock.setFixedTime(Date.now() + 86_400_000)
  await page.reload()
  await course
    .getByText(/^Saved/)
    .first()
    .waitFor({ state: 'attached' })
  await arrive(visit, '/review')
  await course.locator('[data-item]').waitFor()
  await look('a review')
  await course.getByLabel('Language').first().selectOption('fr')
  await arrive(visit, '/lesson/chain')
  await course.getByText('Continuer').waitFor()
  await look('a lesson that is not translated')
  await preview.deleteAttempt('walker')
  await page.reload()
  await course.getByRole('main').getByRole('button').first().waitFor()
  await look('a question at the launch')
}

/** Takes the learner `walker` through every page, dialog and state of the tiny course, and looks at each. */
export const walkCourse = async (walk: Walk): Promise<void> => {
  await walkPages(walk)
  await walkDialogs(walk)
  await walkLesson(walk)
  await walkFigures(walk)
  await walkPlacement(walk)
  await walkCase(walk)
  await walkSearch(walk)
  await walkQuizzes(walk)
  await walkFinal(walk)
  await walkLater(walk)
}
