import { describe, expect, it } from 'vitest'
import { entryClosure } from '../../../scorm/closure'

const manifest = {
  'index.html': {
    file: 'app.js',
    css: ['app.css'],
    imports: ['_shared.js'],
    dynamicImports: ['lesson-1', 'lesson-2'],
  },
  '_shared.js': { file: 'shared.js' },
  'lesson-1': { file: 'lesson-1.js', imports: ['index.html'], assets: ['map.svg'] },
  'lesson-2': { file: 'lesson-2.js', imports: ['index.html', '_shared.js'] },
  'other.html': { file: 'other.js', imports: ['_adapter.js', '_shared.js'] },
  '_adapter.js': { file: 'adapter.js' },
}

describe('entryClosure', () => {
  it('PKG-9 holds what an entry loads at once or later, with styles and assets, each once', () => {
    expect(entryClosure(manifest, 'index.html')).toEqual([
      'app.css',
      'app.js',
      'lesson-1.js',
      'lesson-2.js',
      'map.svg',
      'shared.js',
    ])
  })

  it("PKG-9 holds nothing of another entry's", () => {
    expect(entryClosure(manifest, 'index.html')).not.toContain('adapter.js')
    expect(entryClosure(manifest, 'other.html')).toEqual(['adapter.js', 'other.js', 'shared.js'])
  })

  it('PKG-9 is empty for an entry that Vite does not know', () => {
    expect(entryClosure(manifest, 'none.html')).toEqual([])
  })
})
