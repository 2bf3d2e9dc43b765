import { existsSync } from 'node:fs'
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { failure } from '../../../scorm/failure'
import { withWorkDir, writeWhole } from '../../../scorm/write-packages'

let base: string
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'packages-'))
})
afterEach(() => rm(base, { recursive: true, force: true }))

describe('writing packages', () => {
  it('PKG-11 replaces a package by a whole new one and leaves nothing else behind', async () => {
    const out = join(base, 'new', 'folder')
    for (const text of ['first', 'second']) {
      await withWorkDir(out, (work) => writeWhole(work, out, 'a.zip', Buffer.from(text)))
    }
    expect(await readFile(join(out, 'a.zip'), 'utf8')).toBe('second')
    expect(await readdir(out)).toEqual(['a.zip'])
  })

  it('PKG-11 keeps the last good package when the work fails or throws', async () => {
    await writeFile(join(base, 'a.zip'), 'good')
    const failed = await withWorkDir(base, async (work) => {
      await writeFile(join(work, 'a.zip'), 'half')
      return failure('no', 'hint')
    })
    expect(failed).toMatchObject({ type: 'failed' })
    await expect(withWorkDir(base, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    expect(await readFile(join(base, 'a.zip'), 'utf8')).toBe('good')
    expect(await readdir(base)).toEqual(['a.zip'])
  })

  it('PKG-10 says which folder cannot be written and how to choose another', async () => {
    await writeFile(join(base, 'file'), '')
    const out = join(base, 'file', 'packages')
    const failed = await withWorkDir(out, async () => 'never')
    expect(failed).toMatchObject({
      type: 'failed',
      message: expect.stringContaining(`Cannot write packages to ${out}: `),
      hint: expect.stringContaining('--out DIR'),
    })
    expect(existsSync(out)).toBe(false)
  })

  it.runIf(existsSync('/proc/self'))(
    'PKG-10 says so at once where the system lets nobody make a folder',
    async () => {
      const failed = await withWorkDir('/proc/nowhere/packages', async () => 'never')
      expect(failed).toMatchObject({ type: 'failed' })
    },
    10_000,
  )

  it('PKG-10 says so where a folder stands in the place of the package', async () => {
    await withWorkDir(join(base, 'a.zip'), async () => undefined)
    const failed = await withWorkDir(base, (work) => writeWhole(work, base, 'a.zip', Buffer.from('x')))
    expect(failed).toMatchObject({
      type: 'failed',
      message: expect.stringContaining('Cannot write packages to'),
    })
  })
})
