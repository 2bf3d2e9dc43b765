import type { ReactNode } from 'react'
import './step-bar.css'

/** The bar at the foot of the window that leads through a lesson, a quiz or the final. */
export const StepBar = ({
  label,
  back,
  middle,
  next,
}: {
  label: string
  back: ReactNode
  middle?: ReactNode
  next: ReactNode
}) => (
  <nav className="step-bar" aria-label={label}>
    <span>{back}</span>
    <span className="step-bar-middle">{middle}</span>
    <span className="step-bar-next">{next}</span>
  </nav>
)
