import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  applyEvent,
  defaultLook,
  emptyRecord,
  lookChoices,
  lookEvent,
  lookWords,
  readLook,
} from '../../../src/core/record'
import type { LearnerRecord, Look } from '../../../src/core/record'
import { makeCourse } from '../../support/make-course'

const course = makeCourse()
const choose = (record: LearnerRecord, look: Look) => {
  const event = lookEvent(record, look)
  return event ? applyEvent(course, record, event) : record
}
const empty = emptyRecord('attempt1')

describe('the look of the course', () => {
  it('SET-1 is kept in the record in one or two characters, whatever is chosen', () => {
    for (const size of lookChoices.size)
      for (const theme of lookChoices.theme)
        for (const keys of lookChoices.keys) {
          const look: Look = { ...defaultLook, size, theme, keys, spacing: 'wide', motion: 'none' }
          const record = choose(empty, look)
          expect(readLook(record)).toEqual(look)
          expect(record.settings['l']?.value).toMatch(/^[0-9a-z]{1,2}$/)
        }
  })

  it('SET-1 goes back to the defaults, and takes no room where nothing was ever chosen', () => {
    expect(choose(empty, defaultLook)).toBe(empty)
    const dark = choose(empty, { ...defaultLook, theme: 'dark' })
    expect(readLook(choose(dark, defaultLook))).toEqual(defaultLook)
  })

  it.each(['', 'zz', '-1', 'large'])('SET-1 is the default where %j is in the record', (value) => {
    expect(readLook({ ...empty, settings: { l: { value, rev: 1 } } })).toEqual(defaultLook)
  })

  it('SET-2 is said to the style sheets in words, and only what is not the default', () => {
    expect(lookWords(defaultLook)).toBe('')
    expect(lookWords({ size: 'larger', spacing: 'wide', theme: 'dark', motion: 'none', keys: 'off' })).toBe(
      'size-larger spacing-wide dark still',
    )
  })

  it('SET-2 has a rule in the style sheets for each of its words', () => {
    const tokens = readFileSync(join(import.meta.dirname, '../../../src/ui/styles/tokens.css'), 'utf8')
    const sizes = lookChoices.size.map((size) => lookWords({ ...defaultLook, size }))
    const words = [...sizes, 'spacing-wide', 'light', 'dark', 'still'].filter(Boolean)
    expect(words.filter((word) => !tokens.includes(`[data-look~='${word}']`))).toEqual([])
  })

  it('SET-2 is as dark by choice as by the device', () => {
    const tokens = readFileSync(join(import.meta.dirname, '../../../src/ui/styles/tokens.css'), 'utf8')
    const colours = (after: string) => {
      const rest = tokens.slice(tokens.indexOf(after))
      return rest.slice(0, rest.indexOf('}')).match(/--[\w-]+: [^;]+;/g)
    }
    expect(colours(":root[data-look~='dark']")).toEqual(colours(":root:not([data-look~='light'])"))
  })
})
