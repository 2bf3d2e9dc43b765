import { existsSync, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Standard } from './protocol'

/** Finds the newest package of a standard in a folder. */
export const newestPackage = async (directory: string, standard: Standard): Promise<string | undefined> => {
  const names = existsSync(directory) ? await readdir(directory) : []
  const zips = names.filter((name) => name.endsWith(`-${standard}.zip`)).map((name) => join(directory, name))
  return zips.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0]
}

/** What a package is made from, below the project's root. */
const sources = ['lessons', 'quizzes', 'src', 'compiler', 'scorm', 'index.html', 'package-lock.json']

const newestChange = async (path: string): Promise<number> => {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) return 0
  if (!stats.isDirectory()) return stats.mtimeMs
  const names = (await readdir(path)).filter((name) => name !== 'preview')
  const changes = await Promise.all(names.map((name) => newestChange(join(path, name))))
  return Math.max(stats.mtimeMs, ...changes)
}

/** Says whether anything that a package is made from changed after it was written. */
export const isOutdated = async (zip: string, projectRoot: string): Promise<boolean> => {
  const changes = await Promise.all(sources.map((source) => newestChange(join(projectRoot, source))))
  return Math.max(...changes) > statSync(zip).mtimeMs
}
