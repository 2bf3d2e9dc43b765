import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packageCourse, type PackageFailure, type PackageReport } from '../../scorm'
import { isSafePath } from '../../scorm/file-names'
import { manifestErrors } from '../support/validate-manifest'

const courseDir = join(import.meta.dirname, '..', 'fixtures', 'course')

let base: string
let report: PackageReport | PackageFailure
let zip: Uint8Array
let files: ReadonlyMap<string, Uint8Array>
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'packages-'))
  report = await packageCourse({ courseDir, outDir: join(base, 'first'), standards: ['scorm12'] })
  zip = new Uint8Array(await readFile(join(base, 'first', 'bicycle-care-1.0.0-scorm12.zip')))
  files = new Map(Object.entries(unzipSync(zip)))
})
afterAll(() => rm(base, { recursive: true, force: true }))

const text = (path: string): string => strFromU8(files.get(path) ?? new Uint8Array())
const listed = (): string[] =>
  [...text('imsmanifest.xml').matchAll(/<file href="([^"]*)"/g)].flatMap((match) => match[1] ?? [])

describe('a SCORM 1.2 package', () => {
  it('PKG-1 has the name of its course, version and standard, and is reported with bytes, entries and seconds', () => {
    expect(report).toMatchObject({
      type: 'packaged',
      packages: [{ file: 'bicycle-care-1.0.0-scorm12.zip', bytes: zip.length, entries: files.size }],
    })
  })

  it('PKG-2 has a manifest at its root that is valid against the schemas beside it', async () => {
    expect([...files.keys()]).toContain('imsmanifest.xml')
    expect(await manifestErrors(files)).toEqual([])
  })

  it('PKG-2 holds every schema that the manifest and its schemas name', () => {
    const located = /xsi:schemaLocation="([^"]*)"/.exec(text('imsmanifest.xml'))?.[1]?.split(/\s+/) ?? []
    const imported = [...files.keys()]
      .filter((path) => path.endsWith('.xsd'))
      .flatMap((path) => [...text(path).matchAll(/schemaLocation="([^"]*\.xsd)"/g)].map((match) => match[1]))
    const named = [...located.filter((word) => word.endsWith('.xsd')), ...imported]
    expect(named.length).toBeGreaterThan(2)
    expect(named.filter((path) => !path || !files.has(path))).toEqual([])
  })

  it('PKG-3 lists every file but the manifest, and nothing else', () => {
    const inZip = [...files.keys()].filter((path) => path !== 'imsmanifest.xml')
    expect([...listed()].sort()).toEqual(inZip.sort())
    expect(new Set(listed()).size).toBe(listed().length)
  })

  it('PKG-3 holds every file that its page names', () => {
    const named = [...text('index.html').matchAll(/\s(?:src|href)="\.\/([^"#]*)"/g)].map((match) => match[1])
    expect(named.length).toBeGreaterThan(1)
    expect(named.filter((path) => !path || !files.has(path))).toEqual([])
  })

  it('PKG-5 has file names of safe characters', () => {
    expect([...files.keys()].filter((path) => !isSafePath(path))).toEqual([])
  })

  it('PKG-4 is the same bytes when it is built again elsewhere', async () => {
    const outDir = join(base, 'a', 'deeper', 'folder')
    await packageCourse({ courseDir, outDir, standards: ['scorm12'] })
    const again = new Uint8Array(await readFile(join(outDir, 'bicycle-care-1.0.0-scorm12.zip')))
    expect(Buffer.compare(zip, again)).toBe(0)
  })

  it('PKG-9 holds no source map, no Vite manifest and no development code', () => {
    expect([...files.keys()].filter((path) => path.endsWith('.map') || path.includes('.vite'))).toEqual([])
    const scripts = [...files.keys()].filter((path) => path.endsWith('.js')).map(text)
    expect(scripts.some((script) => script.includes('sourceMappingURL'))).toBe(false)
    expect(scripts.some((script) => script.includes('react-stack-bottom-frame'))).toBe(false)
  })

  it('PKG-9 has one file for each lesson with its quiz, and few others', () => {
    const scripts = [...files.keys()].filter((path) => path.endsWith('.js'))
    expect(scripts.filter((path) => path.startsWith('tyres-'))).toHaveLength(1)
    expect(scripts.filter((path) => !/^(tyres|chain)-/.test(path)).length).toBeLessThanOrEqual(6)
  })

  it('PKG-12 loads nothing from elsewhere and nothing that its policy blocks', () => {
    expect(text('index.html')).toContain(`content="default-src 'self';`)
    expect(text('index.html')).not.toMatch(/(?:src|href)="(?:https?:)?\/\//)
    const styles = [...files.keys()].filter((path) => path.endsWith('.css')).map(text)
    expect(styles.some((style) => /url\(["']?(?:https?:)?\/\/|@import/.test(style))).toBe(false)
  })

  it('PKG-13 carries title, language and description of the course and its first screen', () => {
    expect(text('index.html')).toContain('<title>Bicycle Care</title>')
    expect(text('index.html')).toContain('<html lang="en">')
    expect(text('index.html')).toMatch(/<meta name="description" content="Two short lessons/)
    expect(text('index.html')).toMatch(/<div id="root"><[\s\S]*<h1/)
  })

  it('PKG-11 leaves nothing but the package in the output folder', async () => {
    expect(await readdir(join(base, 'first'))).toEqual(['bicycle-care-1.0.0-scorm12.zip'])
  })
})
