import type { JournalPort } from '../../core/tracking'

interface StorageChange {
  readonly key: string | null
}

/** What the journal touches of a window. */
export interface StoringWindow {
  readonly localStorage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>
  addEventListener(type: 'storage', listener: (change: StorageChange) => void): void
  removeEventListener(type: 'storage', listener: (change: StorageChange) => void): void
}

/** Makes the journal of this browser: `localStorage`, reached late and in a try because it may be blocked. */
export const deviceJournal = (page: StoringWindow): JournalPort => ({
  read: (key) => {
    try {
      return page.localStorage.getItem(key)
    } catch {
      return null
    }
  },
  write: (key, text) => {
    try {
      page.localStorage.setItem(key, text)
      return true
    } catch {
      return false
    }
  },
  erase: (key) => {
    try {
      const { localStorage } = page
      const keys = Array.from({ length: localStorage.length }, (_, place) => localStorage.key(place) ?? '')
      for (const one of keys.filter((kept) => kept === key || kept.startsWith(`${key}:`))) {
        localStorage.removeItem(one)
      }
    } catch {
      // Blocked storage holds nothing.
    }
  },
  watch: (key, changed) => {
    const listen = (change: StorageChange) => {
      if (change.key === key) changed()
    }
    page.addEventListener('storage', listen)
    return () => page.removeEventListener('storage', listen)
  },
})
