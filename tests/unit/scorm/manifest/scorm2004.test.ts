import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { scorm2004Manifest } from '../../../../scorm/manifest/scorm2004'
import { readSchemas } from '../../../../scorm/schemas'
import { makeManifestContent as content } from '../../../support/make-manifest-content'
import { manifestErrors } from '../../../support/validate-manifest'

const errorsOf = async (manifest: string): Promise<string[]> =>
  manifestErrors(new Map([...(await readSchemas('scorm2004')), ['imsmanifest.xml', strToU8(manifest)]]))

const identifiers = (manifest: string): string[] =>
  [...manifest.matchAll(/\sidentifier="([^"]*)"/g)].map((match) => match[1] ?? '')

describe('the manifest of SCORM 2004 4th Edition', () => {
  it('PKG-2 is valid against the schemas of SCORM 2004 4th Edition', async () => {
    expect(await errorsOf(scorm2004Manifest(content()))).toEqual([])
  })

  it.each([
    ['content packaging', 'adlcp:scormType="sco"', 'adlcp:scormType="lesson"'],
    ['sequencing', 'flow="true"', 'flow="perhaps"'],
    ['navigation', '>previous<', '>backwards<'],
    ['order', '<metadata>', '<resources/><metadata>'],
  ])('PKG-2 is told from an invalid one by the same check: %s', async (_part, sound, broken) => {
    expect(scorm2004Manifest(content())).toContain(sound)
    expect(await errorsOf(scorm2004Manifest(content()).replace(sound, broken))).not.toEqual([])
  })

  it('PKG-2 stays valid with markup, quotes and control characters in the title', async () => {
    const manifest = scorm2004Manifest(content({ title: `"Ports" & <b>harbours</b> of l'Île \u0007` }))
    expect(await errorsOf(manifest)).toEqual([])
  })

  it('PKG-2 has one SCO', () => {
    const manifest = scorm2004Manifest(content())
    expect(manifest.match(/scormType="sco"/g)).toHaveLength(1)
    expect(manifest.match(/<item /g)).toHaveLength(1)
  })

  it('PKG-2 stays valid with markup in the version, and cuts it to 20 characters', async () => {
    const manifest = scorm2004Manifest(content({ version: '1.0.0-harbour.beta&<' + 'x'.repeat(20) }))
    expect(await errorsOf(manifest)).toEqual([])
    expect(manifest).toContain('version="1.0.0-harbour.beta&amp;&lt;"')
  })

  it('PKG-3 lists every file once, in one order whatever order they come in', () => {
    const manifest = scorm2004Manifest(content({ files: ['index.html', 'b.js', 'a.js'] }))
    const listed = [...manifest.matchAll(/<file href="([^"]*)"/g)].map((match) => match[1])
    expect(listed).toEqual(['a.js', 'b.js', 'index.html', 'schema.xsd'])
    expect(manifest).toBe(scorm2004Manifest(content({ files: ['a.js', 'index.html', 'b.js'] })))
  })

  it('PKG-6 keeps its identifiers when the version, the title and the files change', () => {
    const older = identifiers(scorm2004Manifest(content()))
    const newer = scorm2004Manifest(content({ version: '2.0.0', title: 'Harbours', files: ['index.html'] }))
    expect(identifiers(newer)).toEqual(older)
    expect(new Set(older).size).toBe(older.length)
  })

  it('PKG-8 carries nothing that overrides what the course says of its status', () => {
    const manifest = scorm2004Manifest(content())
    expect(manifest).not.toMatch(/measure|threshold|rollup|mastery/i)
  })

  it('PKG-15 says its edition, leaves completion and success to the course and lets an LMS start it', () => {
    const manifest = scorm2004Manifest(content())
    expect(manifest).toContain('<schemaversion>2004 4th Edition</schemaversion>')
    expect(manifest).toContain(
      '<imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>',
    )
    expect(manifest).toContain('<imsss:controlMode choice="true" flow="true"/>')
    expect([...manifest.matchAll(/hideLMSUI>(\w+)</g)].map((match) => match[1])).toEqual([
      'previous',
      'continue',
    ])
  })
})
