import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import type { Figure } from '../../src/core/course'
import { drawFigure } from '../../src/ui/figures'
import { SessionProvider } from '../../src/ui/state'
import { startSession } from './start-session'

const plainText = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x27;/g, '’')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')

/** A figure as a page first shows it: its markup, and what its two forms say as plain text. */
export interface ShownFigure {
  readonly html: string
  readonly view: string
  readonly twin: string
}

/** Renders a figure with everything around it that it needs. */
export const showFigure = async (figure: Figure, show?: string): Promise<ShownFigure> => {
  const drawn = await drawFigure(figure, show)
  const page = createElement(MemoryRouter, null, drawn)
  const html = renderToStaticMarkup(
    createElement(SessionProvider, { session: startSession().session, children: page }),
  )
  const [view = '', twin = ''] = html.split('class="figure-twin"')
  return { html, view: plainText(view), twin: plainText(twin) }
}
