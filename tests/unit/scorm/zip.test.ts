import { strFromU8, strToU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { zipFiles } from '../../../scorm/zip'

const files = [
  ['index.html', strToU8('<!doctype html>')],
  ['a/b.js', strToU8('export {}')],
  ['Z.css', strToU8('a{}')],
] as const

describe('zipFiles', () => {
  it('PKG-4 gives the same bytes whatever order the files come in', async () => {
    expect(await zipFiles(new Map(files))).toEqual(await zipFiles(new Map([...files].reverse())))
  })

  it('PKG-4 writes one date, whatever the clock and its zone say', async () => {
    const zip = await zipFiles(new Map(files))
    // Local file header: time at 10, date at 12. The first DOS day is year 0, month 1, day 1.
    expect([...zip.slice(10, 14)]).toEqual([0, 0, 0b00100001, 0])
  })

  it('PKG-4 sorts entries by code unit', async () => {
    expect(Object.keys(unzipSync(await zipFiles(new Map(files))))).toEqual(['Z.css', 'a/b.js', 'index.html'])
  })

  it('PKG-3 gives back every file as it was', async () => {
    const unzipped = unzipSync(await zipFiles(new Map(files)))
    expect(Object.entries(unzipped).map(([path, bytes]) => [path, strFromU8(bytes)])).toEqual([
      ['Z.css', 'a{}'],
      ['a/b.js', 'export {}'],
      ['index.html', '<!doctype html>'],
    ])
  })
})
