import { describe, expect, it } from 'vitest'
import { compareVersions } from '../../../src/core/course'
import { compileWith, problemsWith } from './course-with'

const file = 'lessons/course.yaml'
const first = '  - version: 1.0.0\n    date: 2024-01-01\n    changes: [The first version.]\n'
const entry = (version: string) => `  - version: ${version}\n    date: 2024-02-01\n    changes: [A change.]\n`

describe('what a course says of itself', () => {
  it('FML-2 holds issuer, next steps and versions, apart from the model that every learner loads', () => {
    const result = compileWith([])
    if (result.type !== 'course') throw new Error('The fixture does not compile')
    expect(result.course.info).toEqual({
      certificate: {
        issuer: 'Harbour Street Repair Shop',
        signatory: { name: 'Nadia Haddad', office: 'Head of the workshop' },
      },
      nextSteps: ['Pump both tyres of the bicycle that you ride tomorrow.'],
      versions: [{ version: '1.0.0', date: '2024-01-01', changes: ['The first version.'] }],
    })
    expect(JSON.stringify(result.course.course)).not.toContain('Haddad')
  })

  it('FML-2 lists versions newest first, each once, none newer than the course', () => {
    expect(problemsWith([[file, first, `${entry('1.0.1')}${first}`]])).toEqual([
      expect.stringMatching(/^lessons\/course\.yaml:\d+:\d+ "1\.0\.1" is newer than the course/),
    ])
    for (const wrong of ['0.9.0', '1.0.0']) {
      expect(problemsWith([[file, first, `${entry(wrong)}${first}`]])).toEqual([
        expect.stringMatching(/"1\.0\.0" stands below/),
      ])
    }
  })

  it('FML-2 orders versions by their numbers', () => {
    expect(['1.2.0', '1.10.0', '0.9.9'].sort(compareVersions)).toEqual(['0.9.9', '1.2.0', '1.10.0'])
  })
})
