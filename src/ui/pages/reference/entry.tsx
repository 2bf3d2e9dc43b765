import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import { useNamedPlace } from '../../components/use-named-place'

/** One entry. The one that the address names is marked, and the reader is brought to it. */
export const Entry = ({
  id,
  name,
  lang,
  beside,
  children,
}: {
  id: string
  name: string
  lang?: string | undefined
  /** What stands behind the name in the heading, such as an acronym. */
  beside?: ReactNode
  children: ReactNode
}) => {
  const isNamed = useParams()['id'] === id
  const heading = useNamedPlace<HTMLHeadingElement>(isNamed)
  return (
    <li className={isNamed ? 'reference-entry reference-named' : 'reference-entry'} data-entry={id}>
      <h3 ref={heading} tabIndex={-1}>
        <span lang={lang}>{name}</span>
        {beside}
      </h3>
      {children}
    </li>
  )
}

/** A line of facts about an entry, with its label. */
export const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="reference-fact">
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
)
