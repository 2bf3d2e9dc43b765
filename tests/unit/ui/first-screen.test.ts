import { describe, expect, it } from 'vitest'
import { renderHome } from '../../../src/prerender'
import { makeCourse } from '../../support/make-course'

const course = makeCourse({ lessons: 3 })
const html = await renderHome(course)

describe('the first screen', () => {
  it('UI-60 has the title as its only h1 and links to every lesson once, behind the hash', () => {
    const headings = [...html.matchAll(/<h1[^>]*>(.*?)<\/h1>/g)].map(([, text]) => text)
    expect(headings).toEqual([course.title])
    const [first, ...others] = course.lessons
    for (const { id } of others) expect(html.split(`href="#/lesson/${id}"`)).toHaveLength(2)
    // The button to start leads to the first one too.
    expect(html.split(`href="#/lesson/${first?.id}"`)).toHaveLength(3)
  })

  it('UI-61 holds nothing that a policy of self would block', () => {
    expect(html).not.toMatch(/<[a-z][^>]*\s(?:style|on[a-z]+)=/)
    expect(html).not.toMatch(/<(?:script|style)\b/)
  })
})
