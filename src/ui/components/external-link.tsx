import type { ReactNode } from 'react'
import { useWords } from '../app/words'
import { Icon } from './icon'

/** A link out of the course, in a new tab, so that it never takes the course's frame away. */
export const ExternalLink = ({ href, children }: { href: string; children: ReactNode }) => {
  const { shell } = useWords()
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <span className="visually-hidden"> ({shell.opensNewTab})</span> <Icon name="external" />
    </a>
  )
}
