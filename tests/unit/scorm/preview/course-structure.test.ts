import { describe, expect, it } from 'vitest'
import { cmi5CourseStructure } from '../../../../scorm/manifest/cmi5'
import { readCourseStructure } from '../../../../scorm/preview/cmi5/course-structure'

const structure = cmi5CourseStructure({
  id: 'ports',
  title: 'Ports & <harbours>',
  description: 'Three lessons on ports.',
  language: 'en-GB',
  completion: 'lessons-and-final',
  passMark: 70,
  href: 'index.html',
})

describe('readCourseStructure', () => {
  it('PRV-21 finds title, page, mastery score and moveOn of a package of ours', () => {
    expect(readCourseStructure(structure)).toMatchObject({
      title: 'Ports & <harbours>',
      href: 'index.html',
      masteryScore: 0.7,
      moveOn: 'CompletedAndPassed',
    })
  })

  it('PRV-21 tells the id of the assignable unit from that of the course, whose folder name it makes', () => {
    const { publisherId, courseId } = readCourseStructure(structure) ?? {}
    expect(publisherId).toMatch(/^urn:uuid:/)
    expect(courseId).toMatch(/^urn-uuid-[\w-]+$/)
    expect(courseId?.replace('urn-uuid-', '')).not.toBe(publisherId?.replace('urn:uuid:', ''))
  })

  it('PRV-21 names no folder outside its own, whatever the id of the course', () => {
    const outside = structure.replace(/<course id="[^"]*"/, '<course id="../../etc"')
    expect(readCourseStructure(outside)?.courseId).toBe('-etc')
  })

  it('PRV-21 has no mastery score where the package names none', () => {
    expect(readCourseStructure(structure.replace(/ masteryScore="[^"]*"/, ''))?.masteryScore).toBeNull()
  })

  it('PRV-21 gives null where nothing is launched', () => {
    expect(readCourseStructure(structure.replace(/<url>.*<\/url>/, ''))).toBeNull()
  })
})
