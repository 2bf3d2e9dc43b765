import { useEffect, useState } from 'react'

/** The range that is selected inside a place of the page; null where none is. */
export const useSelection = (place: () => Element | null): Range | null => {
  const [range, setRange] = useState<Range | null>(null)
  useEffect(() => {
    const look = () => {
      const selection = document.getSelection()
      const selected = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null
      const isHere =
        selected !== null && !selected.collapsed && place()?.contains(selected.startContainer) === true
      setRange(isHere ? selected : null)
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [place])
  return range
}
