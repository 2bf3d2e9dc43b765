import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import { useWords } from '../app/words'
import { Icon } from './icon'
import './dialog.css'

/**
 * A native modal dialog, open for as long as it is rendered. The browser keeps focus inside, closes it on Esc and
 * gives focus back to what opened it.
 */
export const Dialog = ({
  title,
  className,
  closeLabel,
  onClose,
  children,
}: {
  title: string
  className?: string
  closeLabel?: string
  onClose: () => void
  children: ReactNode
}) => {
  const { shell } = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  // In the layout phase, because a dialog that has left the page can give no focus back.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={['dialog', className].filter(Boolean).join(' ')}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose()
      }}
    >
      <div className="dialog-frame">
        <div className="dialog-head">
          <h2 id={titleId}>{title}</h2>
          <button
            type="button"
            className="dialog-close"
            aria-label={closeLabel ?? shell.close}
            onClick={onClose}
          >
            <Icon name="close" />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
