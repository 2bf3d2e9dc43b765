import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { deflateAsync } from '@gfx/zopfli'
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js'

/** Files by their path in the package, with `/` between folders. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>

/** The first day that a zip can say, which it says in local time. */
const entryDate = new Date(1980, 0, 1)

/** The method of a zip's entries that are deflated (PKWARE APPNOTE, 4.4.5). */
const deflated = 8

/** More passes over the same text take as long each and save a thousandth. */
const passes = 1

/** Zips files. */
export type Zipper = (files: PackageFiles) => Promise<Uint8Array>

/**
 * Makes a zipper whose zips have the same bytes on every machine for the same files: entries sorted by code unit, one
 * date, deflated by Zopfli in WebAssembly. It packs each text once, however many zips it is in.
 */
export const createZipper = (): Zipper => {
  const packed = new Map<string, Promise<Uint8Array>>()
  const pack = (content: Uint8Array): Promise<Uint8Array> => {
    const hash = createHash('sha256').update(content).digest('base64')
    const known = packed.get(hash) ?? deflateAsync(content, { numiterations: passes })
    packed.set(hash, known)
    return known
  }
  return async (files) => {
    const zip = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false })
    for (const path of [...files.keys()].sort()) {
      const content = files.get(path) ?? new Uint8Array()
      await zip.add(path, new Uint8ArrayReader(await pack(content)), {
        passThrough: true,
        compressionMethod: deflated,
        uncompressedSize: content.length,
        signature: crc32(content),
        lastModDate: entryDate,
        // Readers of old LMSs take sizes from an entry's head, and know no further fields.
        dataDescriptor: false,
        extendedTimestamp: false,
        msDosCompatible: true,
      })
    }
    return zip.close()
  }
}
