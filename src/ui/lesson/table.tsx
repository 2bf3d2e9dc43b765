import { useEffect, useRef, useState, type ComponentProps, type ReactNode } from 'react'
import { useWords } from '../app/words'
import { useSegmentTitle } from './segment'

/** A table that scrolls sideways where it is too wide; it takes focus only then, so that the keyboard can scroll it. */
export const TableScroll = ({ children }: { children: ReactNode }) => {
  const { text } = useWords().learning
  const title = useSegmentTitle()
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
    <div ref={box} className="table-scroll" {...region}>
      {children}
    </div>
  )
}

/** A table with the segment's title as its caption, for screen readers; a sentence before it says what it shows. */
export const CaptionedTable = ({ children }: ComponentProps<'table'>) => (
  <table>
    <caption className="visually-hidden">{useSegmentTitle()}</caption>
    {children}
  </table>
)

export const HeaderCell = ({ children, ...rest }: ComponentProps<'th'>) => (
  <th {...rest} scope="col">
    {children}
  </th>
)
