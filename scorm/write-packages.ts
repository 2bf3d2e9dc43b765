import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { failure, messageOf, type PackageFailure } from './failure'

const unwritable = (outDir: string, thrown: unknown): PackageFailure =>
  failure(
    `Cannot write packages to ${outDir}: ${messageOf(thrown)}`,
    'Choose a folder that you may write to: npm run package -- --out DIR',
  )

const codeOf = (thrown: unknown): unknown =>
  typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined

/** Makes a folder and those above it. Node's own recursive mkdir never ends below /proc, where ENOENT stays ENOENT. */
const makeFolder = async (folder: string): Promise<void> => {
  try {
    await mkdir(folder)
  } catch (thrown) {
    if (codeOf(thrown) === 'EEXIST') return
    if (codeOf(thrown) !== 'ENOENT' || dirname(folder) === folder) throw thrown
    await makeFolder(dirname(folder))
    await mkdir(folder)
  }
}

/**
 * Gives `work` a folder of its own inside the output folder, on the same file system, and removes it afterwards.
 * Packages are renamed out of it when they are whole, so the last good ones stay until then.
 */
export const withWorkDir = async <Result>(
  outDir: string,
  work: (workDir: string) => Promise<Result>,
): Promise<Result | PackageFailure> => {
  let workDir: string
  try {
    await makeFolder(outDir)
    workDir = await mkdtemp(join(outDir, '.packaging-'))
  } catch (thrown) {
    return unwritable(outDir, thrown)
  }
  try {
    return await work(workDir)
  } finally {
    await rm(workDir, { recursive: true, force: true })
  }
}

/** Writes a file whole or not at all: beside its place first, then renamed over it. */
export const writeWhole = async (
  workDir: string,
  outDir: string,
  name: string,
  bytes: Uint8Array,
): Promise<PackageFailure | undefined> => {
  try {
    await writeFile(join(workDir, name), bytes)
    await rename(join(workDir, name), join(outDir, name))
    return undefined
  } catch (thrown) {
    return unwritable(outDir, thrown)
  }
}
