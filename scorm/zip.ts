import JSZip from 'jszip'

/** Files by their path in the package, with `/` between folders. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>

/** The first day that a zip can say. */
const entryDate = new Date(Date.UTC(1980, 0, 1))

/**
 * Zips files so that the same files give the same bytes on every machine: entries sorted by code unit, one fixed
 * date, level 9 of a deflate written in JavaScript.
 */
export const zipFiles = async (files: PackageFiles): Promise<Uint8Array> => {
  const zip = new JSZip()
  for (const path of [...files.keys()].sort()) {
    zip.file(path, files.get(path) ?? new Uint8Array(), { date: entryDate, createFolders: false })
  }
  return zip.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    platform: 'DOS',
  })
}
