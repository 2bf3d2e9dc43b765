import type { ReactNode } from 'react'
import { useWords } from '../app/words'
import { Icon } from './icon'
import './external-link.css'

/** A link out of the course, in a new tab, so that it never takes the course's frame away. */
export const ExternalLink = ({ href, children }: { href: string; children: ReactNode }) => {
  const { shell } = useWords()
  return (
    <a href={href} className="external-link" target="_blank" rel="noopener noreferrer">
      {children}
      <Icon name="external" />
      <span className="visually-hidden"> ({shell.opensNewTab})</span>
    </a>
  )
}
