import { strFromU8, strToU8, unzipSync } from 'fflate'
import { crc32 } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { createZipper } from '../../../scorm/zip'

const files = [
  ['index.html', strToU8('<!doctype html>')],
  ['a/b.js', strToU8('export {}')],
  ['Z.css', strToU8('a{}')],
] as const

describe('a zipper', () => {
  const zipFiles = createZipper()

  it('PKG-4 gives the same bytes whatever order the files come in', async () => {
    const another = createZipper()
    expect(await zipFiles(new Map(files))).toEqual(await another(new Map([...files].reverse())))
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

  it('PKG-3 gives back files that are empty, alike, or larger than a block', async () => {
    const large = Uint8Array.from({ length: 200_000 }, (_, index) => (index * index) % 251)
    const given = new Map([
      ['empty.js', new Uint8Array()],
      ['large.js', large],
      ['same.js', large],
    ])
    expect(unzipSync(await zipFiles(given))).toEqual(Object.fromEntries(given))
  })

  it('PKG-4 says sizes and checksums in the head of each entry', async () => {
    const zip = await zipFiles(new Map([['a.css', strToU8('a{}')]]))
    const head = new DataView(zip.buffer, zip.byteOffset)
    // Local file header: flags at 6, CRC-32 at 14, packed and whole size at 18 and 22, length of further fields at 28.
    expect(head.getUint16(6, true) & 0b1000).toBe(0)
    expect(head.getUint32(14, true)).toBe(crc32('a{}'))
    expect([head.getUint32(22, true), head.getUint16(28, true)]).toEqual([3, 0])
  })
})
