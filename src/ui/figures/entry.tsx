import type { ReactNode } from 'react'
import type { FigureMark, FigurePerson } from '../../core/course'

/** Labels of marks, in the order of the ids. */
export const labelsOf = (marks: readonly FigureMark[], ids: readonly string[]): string[] =>
  ids.map((id) => marks.find((mark) => mark.id === id)?.label ?? id)

/** An entry of a list that opens to say more. */
export const Entry = ({ title, note, children }: { title: string; note: string; children: ReactNode }) => (
  <li>
    <details className="entry">
      <summary>
        <span>
          <b>{title}</b>
          <span className="entry-note">{note}</span>
        </span>
      </summary>
      <div className="entry-body">{children}</div>
    </details>
  </li>
)

/** People with their offices. */
export const People = ({
  people,
  others,
}: {
  people: readonly FigurePerson[]
  others: string | undefined
}) => (
  <ul className="entry-people">
    {people.map(({ name, office, lang }) => (
      <li key={name}>
        <b lang={lang}>{name}</b>, {office}
      </li>
    ))}
    {others !== undefined && <li>{others}</li>}
  </ul>
)
