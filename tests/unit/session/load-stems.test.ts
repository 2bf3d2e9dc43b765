import { describe, expect, it } from 'vitest'
import { loadStems } from '../../../src/load-stems'

describe('loadStems', () => {
  it('TRK-4d describes slots once the questions have arrived, and by an empty text before', async () => {
    const describeSlot = loadStems(() => Promise.resolve({ stems: { 3: 'Who asked?' } }))
    expect(describeSlot(3)).toBe('')
    await Promise.resolve()
    expect([describeSlot(3), describeSlot(4)]).toEqual(['Who asked?', ''])
  })

  it('TRK-4d describes nothing where the questions never arrive', async () => {
    const describeSlot = loadStems(() => Promise.reject(new Error('no such file')))
    await Promise.resolve()
    expect(describeSlot(3)).toBe('')
  })
})
