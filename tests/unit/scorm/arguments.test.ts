import { describe, expect, it } from 'vitest'
import { readArguments } from '../../../scorm/arguments'
import { standards } from '../../../scorm/targets'

describe('readArguments', () => {
  it('PKG-1 builds every standard of the course of this project into dist/packages by default', () => {
    expect(readArguments([])).toEqual({
      type: 'package',
      standards,
      outDir: 'dist/packages',
      courseDir: '.',
    })
  })

  it('PKG-1 takes a standard, an output folder and a course', () => {
    const request = readArguments(['--standard', 'scorm12', '--out', 'zips', '--course=../other'])
    expect(request).toEqual({
      type: 'package',
      standards: ['scorm12'],
      outDir: 'zips',
      courseDir: '../other',
    })
  })

  it.each([
    [['--standrad', 'scorm12'], "Unknown option '--standrad'"],
    [['scorm12'], "Unexpected argument 'scorm12'"],
    [['--standard', 'scorm13'], "Unknown standard 'scorm13'"],
    [['--out'], "Option '--out <value>' argument missing"],
  ])('PKG-10 says what is wrong with %j in one line', (args, message) => {
    const request = readArguments(args)
    expect(request).toMatchObject({ type: 'failed', message })
  })

  it('PKG-10 names the standards that there are', () => {
    expect(readArguments(['--standard', 'aicc'])).toMatchObject({
      hint: `Choose one of: ${standards.join(', ')}`,
    })
  })
})
