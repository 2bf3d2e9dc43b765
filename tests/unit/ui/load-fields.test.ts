import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import type { Item } from '../../../src/core/course'
import { matchingItem, singleItem } from '../../support/make-item'

// Fields that another test file has loaded stay loaded for it alone.
const freshItems = () => {
  vi.resetModules()
  return import('../../../src/ui/items')
}

describe('the field of an item', () => {
  it('LRN-14 is there from the start for choices, and for the other kinds once it was loaded', async () => {
    const { ItemCard, loadFields } = await freshItems()
    const show = ({ prompt }: Item) =>
      renderToStaticMarkup(
        createElement(ItemCard, {
          prompt,
          seed: 'seed',
          response: null,
          feedback: null,
          locked: false,
          onChange: () => undefined,
        }),
      )
    await loadFields(['single', 'multiple', 'true-false'])
    expect(show(singleItem('abc', 'a'))).toContain('type="radio"')
    expect(() => show(matchingItem({ 1: 'a', 2: 'b' }, 'abc'))).toThrow('"matching" is not loaded')
    await loadFields(['single', 'matching'])
    expect(show(matchingItem({ 1: 'a', 2: 'b' }, 'abc'))).toContain('<select')
  })
})
