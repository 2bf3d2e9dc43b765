import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useOwnLanguage, useWords } from '../app/words'
import { Icon } from '../components/icon'

const CloseButton = ({ onClose }: { onClose: () => void }) => {
  const { text } = useWords().learning
  const named = { 'aria-label': text.closeDefinition, lang: useOwnLanguage() }
  return (
    <button type="button" className="inline-note-close" onClick={onClose} {...named}>
      <Icon name="close" />
    </button>
  )
}

/**
 * Words in a text that open a note under their line. The opener is a span with the role of a button, because a
 * native button does not break across lines as text does.
 */
export const InlineNote = ({
  look,
  lang,
  note,
  children,
}: {
  look: 'term' | 'mention'
  lang?: string | undefined
  note: ReactNode
  children: ReactNode
}) => {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const opener = useRef<HTMLSpanElement>(null)
  const close = () => {
    setOpen(false)
    opener.current?.focus({ preventScroll: true })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return
    event.stopPropagation()
    close()
  }
  const onOpenerKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    setOpen(!isOpen)
  }
  return (
    <span onKeyDown={onKeyDown}>
      <span
        ref={opener}
        role="button"
        tabIndex={0}
        className={look}
        lang={lang}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={onOpenerKeyDown}
      >
        {children}
      </span>
      {isOpen && (
        <span id={id} role="note" className="inline-note">
          <span>{note}</span>
          <CloseButton onClose={close} />
        </span>
      )}
    </span>
  )
}
