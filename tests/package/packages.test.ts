import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packageCourse, type PackageFailure, type PackageReport } from '../../scorm'
import { isSafePath } from '../../scorm/file-names'
import { standards, type Standard } from '../../scorm/targets'
import { courseStructureErrors } from '../support/validate-course-structure'
import { manifestErrors } from '../support/validate-manifest'

/** Standards whose manifest is imsmanifest.xml. */
const isScorm = (standard: Standard): boolean => standard !== 'cmi5'

const courseDir = join(import.meta.dirname, '..', 'fixtures', 'course')
const nameOf = (standard: Standard): string => `bicycle-care-1.0.0-${standard}.zip`

let base: string
let report: PackageReport | PackageFailure
const zips = new Map<Standard, Uint8Array>()
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'packages-'))
  report = await packageCourse({ courseDir, outDir: join(base, 'first'), standards })
  for (const standard of standards) {
    zips.set(standard, new Uint8Array(await readFile(join(base, 'first', nameOf(standard)))))
  }
})
afterAll(() => rm(base, { recursive: true, force: true }))

/** Words that only the adapter of a standard holds. */
const words: Readonly<Record<Standard, string>> = {
  scorm12: 'LMSInitialize',
  scorm2004: 'API_1484_11',
  cmi5: 'LMS.LaunchData',
}

describe('packages of one build', () => {
  it('PKG-1 are reported in one table, in their order', () => {
    expect(report).toMatchObject({
      type: 'packaged',
      packages: standards.map((standard) => ({ file: nameOf(standard) })),
    })
  })

  it('PKG-4 are the same bytes when they are built again elsewhere, all or one alone', async () => {
    const outDir = join(base, 'a', 'deeper', 'folder')
    await packageCourse({ courseDir, outDir, standards })
    for (const [standard, zip] of zips) {
      const again = new Uint8Array(await readFile(join(outDir, nameOf(standard))))
      expect(Buffer.compare(zip, again)).toBe(0)
    }
  })

  it('PKG-11 leave nothing but themselves in the output folder', async () => {
    expect((await readdir(join(base, 'first'))).sort()).toEqual(standards.map(nameOf).sort())
  })
})

describe.each(standards)('a package for %s', (standard) => {
  let zip: Uint8Array
  let files: ReadonlyMap<string, Uint8Array>
  beforeAll(() => {
    zip = zips.get(standard) ?? new Uint8Array()
    files = new Map(Object.entries(unzipSync(zip)))
  })
  const text = (path: string): string => strFromU8(files.get(path) ?? new Uint8Array())
  const listed = (): string[] =>
    [...text('imsmanifest.xml').matchAll(/<file href="([^"]*)"/g)].flatMap((match) => match[1] ?? [])
  const scripts = (): string[] => [...files.keys()].filter((path) => path.endsWith('.js'))

  it('PKG-1 has the name of its course, version and standard, and is reported with bytes and entries', () => {
    expect(report).toMatchObject({
      packages: expect.arrayContaining([
        expect.objectContaining({ file: nameOf(standard), bytes: zip.length, entries: files.size }),
      ]),
    })
  })

  it.runIf(isScorm(standard))(
    'PKG-2 has a manifest at its root that is valid against the schemas beside it',
    async () => {
      expect([...files.keys()]).toContain('imsmanifest.xml')
      expect(await manifestErrors(files)).toEqual([])
    },
  )

  it.runIf(isScorm(standard))('PKG-2 holds every schema that the manifest and its schemas name', () => {
    const located = /xsi:schemaLocation="([^"]*)"/.exec(text('imsmanifest.xml'))?.[1]?.split(/\s+/) ?? []
    const imported = [...files.keys()]
      .filter((path) => path.endsWith('.xsd'))
      .flatMap((path) =>
        [...text(path).matchAll(/<\w[^<>]*\sschemaLocation\s*=\s*"([^"]*\.xsd)"/g)].map((match) => match[1]),
      )
    const named = [...located.filter((word) => word.endsWith('.xsd')), ...imported]
    expect(named.length).toBeGreaterThan(2)
    expect(named.filter((path) => !path || !files.has(path))).toEqual([])
  })

  it.runIf(isScorm(standard))('PKG-3 lists every file but the manifest, and nothing else', () => {
    const inZip = [...files.keys()].filter((path) => path !== 'imsmanifest.xml')
    expect([...listed()].sort()).toEqual(inZip.sort())
    expect(new Set(listed()).size).toBe(listed().length)
  })

  it.runIf(standard === 'cmi5')('PKG-16 has a valid cmi5.xml at its root', async () => {
    expect(await courseStructureErrors(text('cmi5.xml'))).toEqual([])
    expect(files.has(/<url>(.*)<\/url>/.exec(text('cmi5.xml'))?.[1] ?? '')).toBe(true)
  })

  it('PKG-3 holds every file that its page names', () => {
    const named = [...text('index.html').matchAll(/\s(?:src|href)="\.\/([^"#]*)"/g)].map((match) => match[1])
    expect(named.length).toBeGreaterThan(1)
    expect(named.filter((path) => !path || !files.has(path))).toEqual([])
  })

  it('PKG-5 has file names of safe characters', () => {
    expect([...files.keys()].filter((path) => !isSafePath(path))).toEqual([])
  })

  it('PKG-9 holds no source map, no Vite manifest and no development code', () => {
    expect([...files.keys()].filter((path) => path.endsWith('.map') || path.includes('.vite'))).toEqual([])
    const code = scripts().map(text).join()
    expect(code).not.toContain('sourceMappingURL')
    expect(code).not.toContain('react-stack-bottom-frame')
  })

  it('PKG-9 has one file for each lesson with its quiz, one for each case and figure, and few others', () => {
    expect(scripts().filter((path) => path.startsWith('tyres-'))).toHaveLength(1)
    const content =
      /^(?:fr|es|tyres|chain|repair-day|bicycle-parts|quiet-chains|workshop-days|pumps|letter-to-the-town|who-wants-what|workshop-network|_virtual)[-_]|stems/
    expect(scripts().filter((path) => path.startsWith('repair-day-'))).toHaveLength(1)
    expect(scripts().filter((path) => !content.test(path)).length).toBeLessThanOrEqual(15)
  })

  it.each(['Enregistrer et quitter', 'Guardar y salir'])(
    'LNG-6 has the language of %j in one file, which is loaded for it alone',
    (words) => {
      const [file = '', ...others] = scripts().filter((path) => text(path).includes(words))
      expect(others).toEqual([])
      expect(text(file)).not.toContain('Save and exit')
      expect(text('index.html')).not.toContain(file)
    },
  )

  it('LNG-4 holds no pseudo-locale', () => {
    expect(scripts().filter((path) => text(path).includes('ar-XB'))).toEqual([])
  })

  it("PKG-9 holds its own adapter and no other envelope's", () => {
    const code = scripts().map(text).join()
    const held = standards.filter((other) => code.includes(words[other]))
    expect(held).toEqual([standard])
    expect([...files.keys()].filter((path) => path.endsWith('.html'))).toEqual(['index.html'])
  })

  it('PKG-9 holds the list of all questions only where the standard reports them', () => {
    const lists = scripts().filter((path) => path.includes('stems'))
    expect(lists).toHaveLength(standard === 'scorm12' ? 0 : 1)
  })

  it('PKG-12 loads nothing from elsewhere and nothing that its policy blocks', () => {
    expect(text('index.html')).toContain(`content="default-src 'self';`)
    expect(text('index.html')).not.toMatch(/(?:src|href)="(?:https?:)?\/\//)
    const styles = [...files.keys()].filter((path) => path.endsWith('.css')).map(text)
    expect(styles.some((style) => /url\(["']?(?:https?:)?\/\/|@import/.test(style))).toBe(false)
  })

  it('PKG-12 sends requests to its own host alone, but for cmi5, whose LRS the launch names', () => {
    const policy = /connect-src ([^;"]*)/.exec(text('index.html'))?.[1]
    expect(policy).toBe(standard === 'cmi5' ? 'https: http:' : undefined)
  })

  it('PKG-13 carries title, language and description of the course and its first screen', () => {
    expect(text('index.html')).toContain('<title>Bicycle Care</title>')
    expect(text('index.html')).toContain('<html lang="en">')
    expect(text('index.html')).toMatch(/<meta name="description" content="Two short lessons/)
    expect(text('index.html')).toMatch(/<div id="root"><[\s\S]*<h1/)
  })
})
