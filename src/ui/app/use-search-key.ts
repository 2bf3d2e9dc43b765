import { useEffect } from 'react'
import { useNavigate } from 'react-router'
import { readLook } from '../../core/record'
import { useSession } from '../state'

/** Opens search from any page. */
export const searchKey = '/'

const takesText = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null

/**
 * Opens search by its key: never where somebody types or a dialog is open, nor where the learner turned keys without
 * Ctrl, Alt or Cmd off (WCAG 2.1.4).
 */
export const useSearchKey = () => {
  const navigate = useNavigate()
  const { store } = useSession()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== searchKey || event.ctrlKey || event.altKey || event.metaKey || event.isComposing)
        return
      if (event.defaultPrevented || takesText(event.target)) return
      if (document.querySelector('dialog[open]')) return
      if (readLook(store.getState().record).keys === 'off') return
      event.preventDefault()
      void navigate('/search')
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [navigate, store])
}
