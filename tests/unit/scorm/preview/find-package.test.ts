import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isOutdated, newestPackage } from '../../../../scorm/preview/find-package'

let base: string
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'find-'))
})
afterEach(() => rm(base, { recursive: true, force: true }))

const writeAt = async (path: string, seconds: number): Promise<string> => {
  const file = join(base, path)
  await mkdir(join(file, '..'), { recursive: true })
  await writeFile(file, '')
  await utimes(file, seconds, seconds)
  return file
}

describe('finding the package to play', () => {
  it('PRV-1 takes the newest package of a standard', async () => {
    await writeAt('dist/a-1.0.0-scorm12.zip', 100)
    const newest = await writeAt('dist/a-1.1.0-scorm12.zip', 200)
    await writeAt('dist/a-1.1.0-scorm2004.zip', 300)
    expect(await newestPackage(join(base, 'dist'), 'scorm12')).toBe(newest)
  })

  it('PRV-1 finds none in an empty or missing folder', async () => {
    expect(await newestPackage(base, 'scorm12')).toBeUndefined()
    expect(await newestPackage(join(base, 'missing'), 'scorm12')).toBeUndefined()
  })

  it('PRV-1 has one built again when a lesson changed after it, and not when the preview itself did', async () => {
    const zip = await writeAt('dist/a-scorm12.zip', 200)
    await writeAt('scorm/preview/server.ts', 300)
    for (const folder of ['scorm', 'lessons']) {
      await mkdir(join(base, folder), { recursive: true })
      await utimes(join(base, folder), 100, 100)
    }
    expect(await isOutdated(zip, base)).toBe(false)
    await writeAt('lessons/01-one.mdx', 300)
    expect(await isOutdated(zip, base)).toBe(true)
  })
})
