import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Writes a file whole or not at all: readers see the old text or the new one.
 *
 * @throws what the file system says where the folder cannot be written
 */
export const replaceFile = (path: string, text: string): void => {
  const draft = `${path}.${process.pid}.draft`
  mkdirSync(dirname(path), { recursive: true })
  try {
    writeFileSync(draft, text)
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}
