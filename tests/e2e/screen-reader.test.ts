import { describe, expect, it } from 'vitest'
import type { Item } from '../../src/core/course'
import { courseInLms } from '../support/course-in-lms'
import { openCourse, type Visit } from '../support/learner'
import { respondByTree } from '../support/respond-by-tree'
import { treeReader, type TreeReader } from '../support/tree-reader'

const lms = courseInLms('tests/fixtures/course')

const follow = async ({ find, press }: TreeReader, role: 'button' | 'link', name: string | RegExp) =>
  press(await find(role, name))

/** A move puts focus on the heading of what it led to. */
const arriveAt = ({ find }: TreeReader, name: string | RegExp) => find('heading', name, { isFocused: true })

/** The item whose stem names a group on the page. */
const asked = async ({ all }: TreeReader): Promise<Item> => {
  const names = (await all('group')).map(({ name }) => name)
  const item = [...lms().course.quizzes.values()].flat().find(({ prompt }) => names.includes(prompt.stem))
  if (!item) throw new Error('The tree has no question')
  return item
}

const readLesson = async (reader: TreeReader) => {
  for (let readings = 0; readings < 100; readings++) {
    if ((await reader.all('heading')).some(({ name }) => name.startsWith('Quiz: '))) break
    const onward = (await reader.all('button')).find(({ name }) => name === 'Continue')
    if (onward) await reader.press(onward)
  }
  await arriveAt(reader, /^Quiz: /)
}

/** What live regions say at an act. */
const heardAt = async (reader: TreeReader, act: () => Promise<void>): Promise<string[]> => {
  await reader.heard()
  await act()
  return reader.heard()
}

const takeQuiz = async (visit: Visit, reader: TreeReader, length: number) => {
  for (let place = 1; place <= length; place++) {
    await reader.find('heading', `Question ${place} of ${length}`)
    await respondByTree(visit, reader, await asked(reader))
    const heard = await heardAt(reader, async () => {
      await follow(reader, 'button', 'Check – I’m sure')
      await reader.find('group', 'Your result', { isFocused: true })
    })
    expect(heard).toEqual(['Correct.'])
    if (place === length) break
    await follow(reader, 'button', 'Next')
    await arriveAt(reader, `Question ${place + 1} of ${length}`)
  }
  await follow(reader, 'button', 'Submit quiz')
  await arriveAt(reader, 'Quiz submitted')
}

const takeFinal = async (visit: Visit, reader: TreeReader, length: number) => {
  await follow(reader, 'button', 'Start the final')
  for (let place = 1; place <= length; place++) {
    await arriveAt(reader, `Question ${place} of ${length}`)
    await respondByTree(visit, reader, await asked(reader))
    const heard = await heardAt(reader, async () => {
      await follow(reader, 'button', 'Save answer')
      await reader.find('group', 'Your answer', { isFocused: true })
    })
    expect(heard).toEqual(['Answer saved.'])
    await follow(reader, 'button', place < length ? 'Next' : 'Submit the final')
  }
  await arriveAt(reader, 'Results')
}

describe('a learner who reads the accessibility tree alone', () => {
  it('E2E-22 takes the course to passed, and hears each result once', async () => {
    const { browser, preview, course } = lms()
    const visit = await openCourse(browser, preview, 'reader', {
      viewport: { width: 1280, height: 720 },
      reducedMotion: 'no-preference',
      panel: 'off',
    })
    await visit.course
      .getByText(/^Saved/)
      .first()
      .waitFor({ state: 'attached' })
    const reader = await treeReader(visit)
    for (const { id, number, title } of course.course.lessons) {
      await follow(reader, 'link', number === 1 ? /^Start with lesson 1/ : `Lesson ${number}: ${title}`)
      await arriveAt(reader, title)
      await readLesson(reader)
      const asks = (course.quizzes.get(id) ?? []).filter(({ prompt }) => prompt.use === 'lesson')
      await takeQuiz(visit, reader, asks.length)
    }
    await follow(reader, 'link', 'Take the final')
    await arriveAt(reader, 'Final')
    await takeFinal(visit, reader, course.course.finalLength)
    expect((await preview.state('reader')).attempts.at(-1)?.values['cmi.core.lesson_status']).toBe('passed')
    await visit.page.context().close()
  })
})
