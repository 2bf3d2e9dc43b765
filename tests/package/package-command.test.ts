import { spawnSync } from 'node:child_process'
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')

let base: string
let course: string
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'command-'))
  course = join(base, 'course')
  await cp(join(root, 'tests', 'fixtures', 'course'), course, { recursive: true })
})
afterAll(() => rm(base, { recursive: true, force: true }))

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join('scorm', 'cli.ts'), ...args],
    { cwd: root, encoding: 'utf8' },
  )
  return { status, out: stdout.trim(), err: stderr.trim() }
}

describe('npm run package', () => {
  it('PKG-1 prints a table of file, bytes, entries and seconds', () => {
    const { status, out } = run('--standard', 'scorm12', '--course', course, '--out', join(base, 'good'))
    expect(status).toBe(0)
    expect(out).toMatch(
      /^file +bytes +entries +seconds\nbicycle-care-1\.0\.0-scorm12\.zip +[\d,]+ +\d+ +\d+\.\d\n\nsuspend_data with everything done: \d+ characters; at worst \d+ of 4,096, with nothing left out$/,
    )
  })

  it('PKG-11 says file, line and column of a broken course, exits with 1 and keeps the last good package', async () => {
    const out = join(base, 'good')
    const before = await readFile(join(out, 'bicycle-care-1.0.0-scorm12.zip'))
    const quiz = join(course, 'quizzes', '01-tyres.yaml')
    const good = await readFile(quiz, 'utf8')
    await writeFile(quiz, good.replace(/kind: \w+/, 'kind: riddle'))
    const { status, err } = run('--course', course, '--out', out)
    await writeFile(quiz, good)
    expect(status).toBe(1)
    expect(err).toMatch(/quizzes\/01-tyres\.yaml:\d+:\d+ {2}.*riddle/)
    expect(err).toContain('nothing was packaged')
    expect(err).not.toContain('    at ')
    expect(await readFile(join(out, 'bicycle-care-1.0.0-scorm12.zip'))).toEqual(before)
    expect(await readdir(out)).toEqual(['bicycle-care-1.0.0-scorm12.zip'])
  })

  it.each([
    [['--standrad', 'scorm12'], "Unknown option '--standrad'"],
    [['--standard', 'scorm13'], "Unknown standard 'scorm13'"],
  ])('PKG-10 answers %j with one line and a hint, and exits with 1', (args, message) => {
    const { status, err } = run(...args)
    expect(status).toBe(1)
    expect(err.split('\n')).toEqual([message, expect.any(String)])
  })

  it('PKG-10 says that the output folder cannot be written', async () => {
    await writeFile(join(base, 'a-file'), '')
    const { status, err } = run('--course', course, '--out', join(base, 'a-file', 'packages'))
    expect(status).toBe(1)
    expect(err.split('\n').at(-2)).toContain('Cannot write packages to')
    expect(err.split('\n').at(-1)).toContain('--out DIR')
  })

  it('PKG-10 says that a folder holds no course', () => {
    const { status, err } = run('--course', join(base, 'nowhere'), '--out', join(base, 'none'))
    expect(status).toBe(1)
    expect(err).toContain('nowhere')
    expect(err).not.toContain('    at ')
  })
})
