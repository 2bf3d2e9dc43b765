import { describe, expect, it } from 'vitest'
import { isSafePath, safeFileName } from '../../../scorm/file-names'

describe('file names in a package', () => {
  it.each(['index.html', 'a/b_c-1.js', 'imscp_rootv1p1p2.xsd'])('PKG-5 accepts %s', (path) => {
    expect(isSafePath(path)).toBe(true)
  })

  it.each(['a b.js', 'é.js', 'a//b.js', '../a.js', '/a.js', 'a+b.js', 'a%20b.js', ''])(
    'PKG-5 refuses "%s"',
    (path) => {
      expect(isSafePath(path)).toBe(false)
    },
  )

  it.each([
    ['virtual:course/lesson/one', 'virtual-course-lesson-one'],
    ['_x~y', '_x-y'],
    ['.hidden', 'hidden'],
    ['日本', 'file'],
  ])('PKG-5 turns %s into %s', (name, safe) => {
    expect(safeFileName(name)).toBe(safe)
    expect(isSafePath(safe)).toBe(true)
  })
})
