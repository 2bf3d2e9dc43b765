import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ItemCard, loadFields } from '../../../src/ui/items'
import type { Item } from '../../../src/core/course'
import { matchingItem, singleItem } from '../../support/make-item'

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

describe('the field of an item', () => {
  it('LRN-14 is there from the start for choices, and for the other kinds once it was loaded', async () => {
    await loadFields(['single', 'multiple', 'true-false'])
    expect(show(singleItem('abc', 'a'))).toContain('type="radio"')
    expect(() => show(matchingItem({ 1: 'a', 2: 'b' }, 'abc'))).toThrow('"matching" is not loaded')
    await loadFields(['single', 'matching'])
    expect(show(matchingItem({ 1: 'a', 2: 'b' }, 'abc'))).toContain('<select')
  })
})
