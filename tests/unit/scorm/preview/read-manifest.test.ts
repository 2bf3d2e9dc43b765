import { describe, expect, it } from 'vitest'
import { scorm12Manifest } from '../../../../scorm/manifest/scorm12'
import { scorm2004Manifest } from '../../../../scorm/manifest/scorm2004'
import { readManifest } from '../../../../scorm/preview/read-manifest'
import { makeManifestContent } from '../../../support/make-manifest-content'

describe('readManifest', () => {
  it('PRV-1 finds course, title and page of a package of ours', () => {
    const manifest = scorm12Manifest({
      courseId: 'harbour',
      version: '1.0.0',
      title: 'Ports & <harbours>',
      href: 'index.html',
      files: ['index.html'],
      schemas: [],
    })
    expect(readManifest(manifest)).toEqual({
      standard: 'scorm12',
      courseId: 'harbour',
      title: 'Ports & <harbours>',
      href: 'index.html',
      masteryScore: '',
      launchData: '',
    })
  })

  it('PRV-19 knows a package of SCORM 2004 by its schema version', () => {
    const manifest = scorm2004Manifest(makeManifestContent())
    expect(readManifest(manifest)).toMatchObject({ standard: 'scorm2004', courseId: 'harbour' })
  })

  it("PRV-1 follows the item to its resource in another tool's package, mastery score and launch data included", () => {
    const manifest = `<manifest identifier="m1"><!-- <resource identifier="r2" href="old.html"/> -->
      <organizations><organization><title>Other</title>
        <item identifier="i1" identifierref="r2" isvisible="true"><title>Item</title>
          <adlcp:masteryscore>80</adlcp:masteryscore><adlcp:datafromlms>a=1</adlcp:datafromlms></item>
      </organization></organizations>
      <resources><resource identifier="r1" href="one.html"/><resource href="two.html" identifier="r2"></resource></resources>
    </manifest>`
    expect(readManifest(manifest)).toEqual({
      standard: 'scorm12',
      courseId: 'm1',
      title: 'Other',
      href: 'two.html',
      masteryScore: '80',
      launchData: 'a=1',
    })
  })

  it.each(['', '<manifest identifier="m"/>', '<item identifierref="r"></item><resource identifier="r"/>'])(
    'PRV-1 gives null for %j, which launches nothing',
    (xml) => {
      expect(readManifest(xml)).toBeNull()
    },
  )
})
