import { zipSync, type Zippable } from 'fflate'

/** Files by their path in the package, with `/` between folders. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>

// DOS dates have no zone and fflate writes local time: local midnight of the first DOS day is the same bytes anywhere.
const entryDate = new Date(1980, 0, 1)

/** Zips files so that the same files give the same bytes: entries sorted by code unit, one fixed date, level 9. */
export const zipFiles = (files: PackageFiles): Uint8Array => {
  const entries: Zippable = {}
  for (const path of [...files.keys()].sort()) {
    const bytes = files.get(path)
    if (bytes) entries[path] = [bytes, { level: 9, mtime: entryDate }]
  }
  return zipSync(entries)
}
