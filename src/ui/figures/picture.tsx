import type { KeyboardEvent, ReactNode } from 'react'

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** A drawing with marks of which one can be chosen: one tab stop, arrow keys move, as radio buttons do. */
export const Picture = ({
  label,
  width,
  height,
  behind,
  children,
}: {
  label: string
  width: number
  height: number
  /** What lies under the marks and says nothing. */
  behind: ReactNode
  children: ReactNode
}) => {
  const move = (event: KeyboardEvent<SVGGElement>) => {
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const marks = [...event.currentTarget.querySelectorAll<SVGGElement>('[role="radio"]')]
    const here = marks.findIndex((mark) => mark === document.activeElement)
    const next = marks[(here + step + marks.length) % marks.length]
    next?.focus()
    next?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  }
  return (
    <svg className="picture" viewBox={`0 0 ${width} ${height}`}>
      <g aria-hidden="true">{behind}</g>
      <g role="radiogroup" aria-label={label} onKeyDown={move}>
        {children}
      </g>
    </svg>
  )
}

/** One mark of a {@link Picture}; the first can be reached by Tab until one is chosen. */
export const PictureMark = ({
  label,
  isChosen,
  isStop,
  look,
  x,
  y,
  onChoose,
  children,
}: {
  label: string
  isChosen: boolean
  isStop: boolean
  look: string
  x: number
  y: number
  onChoose: () => void
  children: ReactNode
}) => {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    onChoose()
  }
  return (
    <g
      role="radio"
      aria-checked={isChosen}
      aria-label={label}
      tabIndex={isStop ? 0 : -1}
      className={`picture-mark ${look}`}
      transform={`translate(${x} ${y})`}
      onClick={onChoose}
      onKeyDown={onKeyDown}
    >
      {children}
    </g>
  )
}
