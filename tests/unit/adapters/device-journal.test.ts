import { describe, expect, it } from 'vitest'
import { deviceJournal } from '../../../src/adapters/device'

const listening = { addEventListener: () => undefined, removeEventListener: () => undefined }
const refuse = (): never => {
  throw new Error('QuotaExceededError')
}

describe('blocked storage', () => {
  it('TRK-12b gives nothing and says that nothing was written where the browser has none', () => {
    const journal = deviceJournal({
      ...listening,
      get localStorage(): never {
        return refuse()
      },
    })
    expect(journal.read('key')).toBeNull()
    expect(journal.write('key', 'text')).toBe(false)
    expect(() => journal.erase('key')).not.toThrow()
  })

  it('TRK-12b reads on where storage is full', () => {
    const journal = deviceJournal({
      ...listening,
      localStorage: {
        getItem: () => 'kept',
        setItem: refuse,
        removeItem: () => undefined,
        key: () => null,
        length: 0,
      },
    })
    expect(journal.write('key', 'text')).toBe(false)
    expect(journal.read('key')).toBe('kept')
  })
})
