import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { lookKey } from '../../../src/core/record'
import { blockedByPolicy, fillPage } from '../../../scorm/html'

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="description" content="">
    <title>Course</title>
    <script type="module" src="./app.js"></script>
  </head>
  <body><div id="root"></div></body>
</html>`

const content = {
  title: 'Ports & <cities>',
  language: 'fr',
  description: 'Costs $& "more"',
  firstScreen: '<h1>$&</h1>',
}

describe('fillPage', () => {
  it('PKG-12 puts the policy behind the charset and before the first script', () => {
    const filled = fillPage(page, content)
    const order = ['charset', 'Content-Security-Policy', '<script'].map((word) => filled.indexOf(word))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(filled).toContain("default-src 'self'")
    expect(filled).not.toMatch(/https?:/)
  })

  it('PKG-13 takes title, language and description from the course and escapes them', () => {
    const filled = fillPage(page, content)
    expect(filled).toContain('<title>Ports &amp; &lt;cities&gt;</title>')
    expect(filled).toContain('<html lang="fr">')
    expect(filled).toContain('<meta name="description" content="Costs $&amp; &quot;more&quot;">')
  })

  it('PKG-13 puts the first screen into the root as it is', () => {
    expect(fillPage(page, content)).toContain('<div id="root"><h1>$&</h1></div>')
  })
})

describe('the early script', () => {
  const filled = fillPage(page, content)
  const script = /<script>(.*?)<\/script>/.exec(filled)?.[1] ?? ''
  const runWith = (getItem: (key: string) => string | null): unknown => {
    const root = { dataset: { look: 'before' } }
    new Function('document', 'localStorage', script)({ documentElement: root }, { getItem })
    return root.dataset.look
  }

  it('SET-3 gives the page the look of last time before anything is painted', () => {
    expect(filled.indexOf(script)).toBeLessThan(filled.indexOf('<script type="module"'))
    expect(runWith((key) => (key === lookKey ? 'dark size-large' : null))).toBe('dark size-large')
    expect(runWith(() => null)).toBe('')
    expect(
      runWith(() => {
        throw new Error('storage is blocked')
      }),
    ).toBe('before')
  })

  it('SET-3 is the only one in the page that the policy allows, by its hash', () => {
    const hash = createHash('sha256').update(script).digest('base64')
    expect(filled).toContain(`script-src 'self' 'sha256-${hash}'`)
    expect(blockedByPolicy(filled)).toEqual([])
    expect(blockedByPolicy(filled.replace(script, 'alert(1)'))).toEqual(['an inline script'])
  })
})

describe('blockedByPolicy', () => {
  it('PKG-12 lets a page of files and data through', () => {
    expect(blockedByPolicy(page)).toEqual([])
    expect(blockedByPolicy('<script type="application/json">{}</script>')).toEqual([])
  })

  it.each([
    ['an inline script', '<script>1</script>'],
    ['a style element', '<style>a{}</style>'],
    ['a style attribute', '<p style="color:red">'],
    ['a handler attribute', '<button onclick="go()">'],
  ])('PKG-12 names %s', (name, html) => {
    expect(blockedByPolicy(html)).toEqual([name])
  })
})
