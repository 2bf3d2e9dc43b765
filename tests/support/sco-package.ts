import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { scorm12Manifest } from '../../scorm/manifest/scorm12'

const folder = join(import.meta.dirname, '..', 'fixtures', 'sco')
const names = ['index.html', 'sco.js']

/** Writes a package of one page that opens and ends its session and does nothing else; tests drive it by hand. */
export const writeScoPackage = async (directory: string): Promise<string> => {
  const manifest = scorm12Manifest({
    courseId: 'one-page',
    version: '1.0.0',
    title: 'A course of one page',
    href: 'index.html',
    files: names,
    schemas: [],
  })
  const files: Record<string, Uint8Array> = { 'imsmanifest.xml': strToU8(manifest) }
  for (const name of names) files[name] = new Uint8Array(await readFile(join(folder, name)))
  const zip = join(directory, 'one-page-scorm12.zip')
  await writeFile(zip, zipSync(files))
  return zip
}
