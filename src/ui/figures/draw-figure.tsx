import type { ReactNode } from 'react'
import type { Figure } from '../../core/course'
import type { Drawn } from './drawn'
import { FigureFrame, FigureSource } from './figure-frame'
import './figures.css'

const drawKind = async (figure: Figure, show: string | undefined): Promise<Drawn> => {
  switch (figure.kind) {
    case 'grid':
      return (await import('./grid')).draw(figure, show)
    case 'timeline':
      return (await import('./timeline')).draw(figure, show)
    case 'schedule':
      return (await import('./schedule')).draw(figure, show)
    case 'map':
      return (await import('./map')).draw(figure, show)
    case 'explorer':
      return (await import('./explorer')).draw(figure, show)
    case 'matrix':
      return (await import('./matrix')).draw(figure, show)
    case 'network':
      return (await import('./network')).draw(figure, show)
  }
}

/**
 * Loads the kind of a figure and draws it.
 *
 * @param show what it shows at first: an id that the kind knows
 */
export const drawFigure = async (figure: Figure, show: string | undefined): Promise<ReactNode> => (
  <FigureFrame figure={figure} drawn={await drawKind(figure, show)} />
)

/** Loads the kind of a figure and draws it for paper: what it shows, the table, where the facts are from. */
export const drawOnPaper = async (figure: Figure): Promise<ReactNode> => (
  <>
    <p>{figure.summary}</p>
    {(await drawKind(figure, undefined)).twin}
    <FigureSource {...figure} />
  </>
)
