import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { scorm12Manifest } from '../../../../scorm/manifest/scorm12'
import { readSchemas } from '../../../../scorm/schemas'
import { makeManifestContent as content } from '../../../support/make-manifest-content'
import { manifestErrors } from '../../../support/validate-manifest'

const errorsOf = async (manifest: string): Promise<string[]> =>
  manifestErrors(new Map([...(await readSchemas('scorm12')), ['imsmanifest.xml', strToU8(manifest)]]))

const identifiers = (manifest: string): string[] =>
  [...manifest.matchAll(/\sidentifier="([^"]*)"/g)].map((match) => match[1] ?? '')

describe('the manifest of SCORM 1.2', () => {
  it('PKG-2 is valid against the schemas of SCORM 1.2', async () => {
    expect(await errorsOf(scorm12Manifest(content()))).toEqual([])
  })

  it('PKG-2 is told from an invalid one by the same check', async () => {
    const swapped = scorm12Manifest(content()).replace('scormtype="sco"', 'scormtype="lesson"')
    expect((await errorsOf(swapped)).join()).toContain('scormtype')
    const unordered = scorm12Manifest(content()).replace(/<metadata>[\s\S]*<\/metadata>/, '')
    const metadataLast = unordered.replace('</manifest>', '<metadata/></manifest>')
    expect(await errorsOf(metadataLast)).not.toEqual([])
  })

  it('PKG-2 stays valid with markup, quotes and control characters in the title', async () => {
    const manifest = scorm12Manifest(content({ title: `"Ports" & <b>harbours</b> of l'Île \u0007` }))
    expect(await errorsOf(manifest)).toEqual([])
    expect(manifest).toContain(
      '<title>&quot;Ports&quot; &amp; &lt;b&gt;harbours&lt;/b&gt; of l&apos;Île </title>',
    )
  })

  it('PKG-2 stays valid with markup in the version, and cuts it to 20 characters', async () => {
    const manifest = scorm12Manifest(content({ version: '1.0.0-harbour.beta&<' + 'x'.repeat(20) }))
    expect(await errorsOf(manifest)).toEqual([])
    expect(manifest).toContain('version="1.0.0-harbour.beta&amp;&lt;"')
  })

  it('PKG-3 lists every file once, in one order whatever order they come in', () => {
    const manifest = scorm12Manifest(content({ files: ['index.html', 'b.js', 'a.js'] }))
    const listed = [...manifest.matchAll(/<file href="([^"]*)"/g)].map((match) => match[1])
    expect(listed).toEqual(['a.js', 'b.js', 'index.html', 'schema.xsd'])
    expect(manifest).toBe(scorm12Manifest(content({ files: ['a.js', 'index.html', 'b.js'] })))
  })

  it('PKG-6 keeps its identifiers when the version, the title and the files change', () => {
    const older = identifiers(scorm12Manifest(content()))
    const newer = scorm12Manifest(content({ version: '2.0.0', title: 'Harbours', files: ['index.html'] }))
    expect(identifiers(newer)).toEqual(older)
    expect(new Set(older).size).toBe(older.length)
  })

  it('PKG-6 makes an NCName of at most 200 characters of any course id', async () => {
    const manifest = scorm12Manifest(content({ courseId: `2nd course: ${'x'.repeat(300)}` }))
    expect(await errorsOf(manifest)).toEqual([])
    for (const identifier of identifiers(manifest)) {
      expect(identifier).toMatch(/^[A-Za-z_][A-Za-z0-9._-]{0,199}$/)
    }
  })

  it('PKG-7 cuts a long title to 200 characters between two words', () => {
    const title =
      /<title>(.*)<\/title>/.exec(scorm12Manifest(content({ title: 'city '.repeat(80) })))?.[1] ?? ''
    expect(title.length).toBeLessThanOrEqual(200)
    expect(title).toMatch(/city…$/)
  })

  it('PKG-8 carries no mastery score', () => {
    expect(scorm12Manifest(content())).not.toMatch(/mastery/i)
  })

  it('PKG-2 puts metadata, organizations and resources in that order and has one SCO', () => {
    const manifest = scorm12Manifest(content())
    const order = ['<metadata>', '<organizations', '<resources>'].map((tag) => manifest.indexOf(tag))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(manifest.match(/scormtype="sco"/g)).toHaveLength(1)
    expect(manifest).toContain('<schemaversion>1.2</schemaversion>')
  })
})
