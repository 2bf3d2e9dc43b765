import type { ReactNode } from 'react'
import { ScrollBox } from '../components/scroll-box'

/** The table that says what a figure shows. */
export const TwinTable = ({
  title,
  columns,
  rows,
}: {
  title: string
  columns: readonly string[]
  /** Cells by row; the first of each names the row. */
  rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[]
}) => (
  <ScrollBox title={title} className="twin">
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
  </ScrollBox>
)
