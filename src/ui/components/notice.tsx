import type { ReactNode } from 'react'
import { useWords } from '../app/words'
import { Icon, type IconName } from './icon'
import './notice.css'

export type NoticeTone = 'info' | 'warm' | 'bad' | 'good'

const icons = { info: 'info', warm: 'alert', bad: 'alert', good: 'check' } as const satisfies Record<
  NoticeTone,
  IconName
>

/** A message in the flow of a page. Its tone is a colour and an icon; what it means stands in its words. */
export const Notice = ({
  tone,
  children,
  actions,
  onDismiss,
}: {
  tone: NoticeTone
  children: ReactNode
  actions?: ReactNode
  onDismiss?: () => void
}) => {
  const { shell } = useWords()
  return (
    <div className={`notice notice-${tone}`}>
      <Icon name={icons[tone]} />
      <div className="notice-body">
        {children}
        {actions !== undefined && <div className="notice-actions">{actions}</div>}
      </div>
      {onDismiss && (
        <button type="button" className="notice-dismiss" aria-label={shell.dismiss} onClick={onDismiss}>
          <Icon name="close" />
        </button>
      )}
    </div>
  )
}
