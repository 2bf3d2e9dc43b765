import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useWords } from '../app/words'

/** The table that says what a figure shows; it takes focus only where it is too wide, so that keys can scroll it. */
export const TwinTable = ({
  title,
  columns,
  rows,
}: {
  title: string
  columns: readonly string[]
  /** Cells by row; the first of each names the row. */
  rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[]
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
    <div ref={box} className="twin" {...region}>
      <table>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells: [head, ...cells] }) => (
            <tr key={id}>
              <th scope="row">{head}</th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
