import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useWords } from '../app/words'

/** Room for a table that scrolls sideways where it is too wide; it takes focus only then, so that keys can scroll it. */
export const ScrollBox = ({
  title,
  className,
  children,
}: {
  /** Names the table for screen readers. */
  title: string
  className: string
  children: ReactNode
}) => {
  const { text } = useWords().learning
  const box = useRef<HTMLDivElement>(null)
  const [overflows, setOverflows] = useState(false)
  useEffect(() => {
    const element = box.current
    if (!element) return undefined
    const observer = new ResizeObserver(() => setOverflows(element.scrollWidth > element.clientWidth + 1))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const region = overflows ? { role: 'region', tabIndex: 0, 'aria-label': text.table(title) } : {}
  return (
    <div ref={box} className={className} {...region}>
      {children}
    </div>
  )
}
