import { describe, expect, it } from 'vitest'
import { renderHome } from '../../../src/prerender'
import { makeCourse } from '../../support/make-course'

const course = makeCourse({ lessons: 3 })
const html = await renderHome(course)

describe('the first screen', () => {
  it('UI-60 has the title as its only h1 and links to every lesson behind the hash', () => {
    const headings = [...html.matchAll(/<h1[^>]*>(.*?)<\/h1>/g)].map(([, text]) => text)
    expect(headings).toEqual([course.title])
    for (const { id } of course.lessons) expect(html).toContain(`href="#/lesson/${id}"`)
  })

  it('UI-61 holds nothing that a policy of self would block', () => {
    expect(html).not.toMatch(/<[a-z][^>]*\s(?:style|on[a-z]+)=/)
    expect(html).not.toMatch(/<(?:script|style)\b/)
  })
})
