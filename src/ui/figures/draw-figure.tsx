import type { ReactNode } from 'react'
import type { Figure } from '../../core/course'
import type { Drawn } from './drawn'
import { FigureFrame } from './figure-frame'
import './figures.css'

const drawKind = async (figure: Figure, show: string | undefined): Promise<Drawn> => {
  switch (figure.kind) {
    case 'grid':
      return (await import('./grid')).draw(figure, show)
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
