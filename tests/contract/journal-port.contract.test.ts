import { describe, expect, it } from 'vitest'
import { deviceJournal, type StoringWindow } from '../../src/adapters/device'
import { memoryBrowser } from '../../src/adapters/memory'
import type { JournalPort } from '../../src/core/tracking'

type StorageListener = Parameters<StoringWindow['addEventListener']>[1]

/** A browser as far as the journal touches it: one storage, and `storage` events for the other pages. */
const fakeBrowser = () => {
  const texts = new Map<string, string>()
  const pages = new Set<Set<StorageListener>>()
  const openPage = (): JournalPort => {
    const listeners = new Set<StorageListener>()
    pages.add(listeners)
    const tell = (key: string) => {
      for (const others of pages) if (others !== listeners) for (const listen of others) listen({ key })
    }
    return deviceJournal({
      localStorage: {
        getItem: (key) => texts.get(key) ?? null,
        setItem: (key, text) => {
          texts.set(key, text)
          tell(key)
        },
        removeItem: (key) => {
          texts.delete(key)
          tell(key)
        },
        key: (place) => [...texts.keys()][place] ?? null,
        get length() {
          return texts.size
        },
      },
      addEventListener: (_type, listener) => void listeners.add(listener),
      removeEventListener: (_type, listener) => void listeners.delete(listener),
    })
  }
  return { openPage }
}

describe.each([
  ['memory', memoryBrowser],
  ['the device', fakeBrowser],
])('the journal port of %s', (_name, start) => {
  it('TRK-6b keeps text under its key, for every page of the browser, until it is erased', () => {
    const browser = start()
    const [one, other] = [browser.openPage(), browser.openPage()]
    expect(one.read('a')).toBeNull()
    expect(one.write('a', 'first')).toBe(true)
    expect(one.write('b', 'second')).toBe(true)
    expect([other.read('a'), other.read('b')]).toEqual(['first', 'second'])
    other.erase('a')
    expect([one.read('a'), one.read('b')]).toEqual([null, 'second'])
  })

  it('TRK-12d erases with a key what is kept under it, and nothing of another key', () => {
    const page = start().openPage()
    for (const key of ['a', 'a:attempt1', 'a:unreadable', 'ab', 'b:a']) page.write(key, 'text')
    page.erase('a')
    const left = ['a', 'a:attempt1', 'a:unreadable', 'ab', 'b:a'].filter((key) => page.read(key) !== null)
    expect(left).toEqual(['ab', 'b:a'])
  })

  it('TRK-12c tells the other pages of a change under the key that they watch, and not the page that made it', () => {
    const browser = start()
    const [one, other] = [browser.openPage(), browser.openPage()]
    const heard: string[] = []
    one.watch('a', () => heard.push('one'))
    const unwatch = other.watch('a', () => heard.push('other'))
    one.write('a', 'text')
    one.write('b', 'text')
    expect(heard).toEqual(['other'])
    one.erase('a')
    expect(heard).toEqual(['other', 'other'])
    unwatch()
    one.write('a', 'again')
    expect(heard).toEqual(['other', 'other'])
  })
})
