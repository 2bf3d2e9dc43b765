import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { describe, expect, it } from 'vitest'
import { ReportLink } from '../../../src/ui/lesson/links'
import { paperComponents } from '../../../src/ui/pages/print/paper-components'
import { SessionProvider } from '../../../src/ui/state'
import { courseUnderTest } from '../../support/course-under-test'
import { startSession } from '../../support/start-session'

const { course } = await courseUnderTest('tests/fixtures/course')
const [section] = course.source.sections
if (!section) throw new Error('The fixture has no section')

const show = (children: ReactNode): string =>
  renderToStaticMarkup(
    createElement(SessionProvider, {
      session: startSession({ course }).session,
      children: createElement(MemoryRouter, null, children),
    }),
  )

describe('the mark of a section', () => {
  it('LRN-25 is its number, with its title, and leads to the sources', () => {
    const html = show(createElement(ReportLink, { section: section.id }))
    expect(html).toContain(`<span aria-hidden="true">§${section.id}</span>`)
    expect(html).toContain(`title="${section.title}"`)
    expect(html).toContain('href="/sources"')
  })

  it('LRN-25 is the words that its author gave it', () => {
    const html = show(createElement(ReportLink, { section: section.id }, 'what the manual says'))
    expect(html).toContain('<span aria-hidden="true">what the manual says</span>')
  })

  it('LRN-25 is the same on paper, without a link', () => {
    const { ReportLink: Mark } = paperComponents
    expect(show(createElement(Mark, { section: section.id }))).toBe(
      `<span class="report-link">§${section.id}</span>`,
    )
    expect(show(createElement(Mark, { section: section.id }, 'the manual'))).toContain('the manual')
  })
})
