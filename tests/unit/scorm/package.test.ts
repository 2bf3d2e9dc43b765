import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { checkPackage } from '../../../scorm/package'

const files = (entries: Record<string, string>) =>
  new Map(Object.entries(entries).map(([path, text]) => [path, strToU8(text)]))

describe('checkPackage', () => {
  it('PKG-5 names the files whose names LMSs refuse', () => {
    const wrong = checkPackage(files({ 'index.html': '', 'a b.js': '', 'é.css': '' }))
    expect(wrong).toMatchObject({ type: 'failed', message: 'File names that LMSs refuse: a b.js, é.css' })
  })

  it('PKG-12 says what the policy would block in the page', () => {
    const wrong = checkPackage(files({ 'index.html': '<p style="x"><script>1</script>' }))
    expect(wrong?.message).toBe(
      'index.html holds an inline script and a style attribute, which its security policy blocks',
    )
  })

  it('PKG-12 lets a sound package through', () => {
    expect(checkPackage(files({ 'index.html': '<h1>Course</h1>' }))).toBeUndefined()
  })
})
