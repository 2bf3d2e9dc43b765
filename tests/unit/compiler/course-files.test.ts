import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileCourse, formatProblem, readCourse, readCourseFiles } from '../../../compiler'
import { compileWith, fixtureDir, problemsWith, type Edit } from './course-with'

/** Figures lack what they point at, too; their own tests say so. */
const isOfNoFigure = (problem: string): boolean => !problem.startsWith('lessons/figures/')

describe('files of a course', () => {
  it('CMP-30 names a lesson without a quiz file', () => {
    expect(problemsWith([], ['quizzes/02-chain.yaml'])).toEqual([
      'lessons/02-chain.mdx:1:1 the lesson "chain" has no quiz | add quizzes/02-chain.yaml',
    ])
  })

  it('CMP-30 names a quiz file without a lesson', () => {
    const elsewhere: Edit = ['lessons/01-tyres.mdx', '(lesson:chain)', '(lesson:tyres)']
    expect(problemsWith([elsewhere], ['lessons/02-chain.mdx']).filter(isOfNoFigure)).toEqual([
      'lessons/course.yaml:16:15 the lesson "chain" has no file | add lessons/NN-chain.mdx, or take the id out of its module',
      'lessons/course.yaml:24:13 no lesson covers section 2 of the source | add "2" to `sections` in the frontmatter of a lesson that teaches it',
      'lessons/course.yaml:25:13 no lesson covers section 2.1 of the source | add "2.1" to `sections` in the frontmatter of a lesson that teaches it',
      'quizzes/02-chain.yaml:1:1 the quiz "chain" has no lesson | add lessons/02-chain.mdx',
    ])
  })

  it('CMP-30 says what a folder without a course lacks', () => {
    const result = readCourse(mkdtempSync(join(tmpdir(), 'no-course-')))
    const lines = result.type === 'problems' ? result.problems.map((problem) => formatProblem(problem)) : []
    expect(lines).toEqual([
      'lessons/course.yaml:1:1  the course has no course.yaml\n    a course is a folder with lessons/course.yaml in it; see docs/authors.md for what it holds',
      'quizzes/final.yaml:1:1  the course has no blueprint of its final\n    add it with `items:` and the number of items that the final takes from each module',
    ])
  })

  it('CMP-32 names a course without a blueprint', () => {
    expect(problemsWith([], ['quizzes/final.yaml'])).toEqual([
      'quizzes/final.yaml:1:1 the course has no blueprint of its final | add it with `items:` and the number of items that the final takes from each module',
    ])
  })

  it('CMP-33 compiles a course without corrections, and a list that is missing holds nothing', () => {
    expect(compileWith([], ['lessons/corrections.yaml']).type).toBe('course')
    expect(
      compileWith([['lessons/corrections.yaml', '', '# none yet\n']], ['lessons/corrections.yaml']).type,
    ).toBe('course')
    expect(problemsWith([], ['lessons/places.yaml']).filter(isOfNoFigure)).toEqual([
      'lessons/01-tyres.mdx:29:4 no place has the id "utrecht" | add it to lessons/places.yaml',
      'lessons/02-chain.mdx:40:71 no place has the id "ghent" | add it to lessons/places.yaml',
      'lessons/people.yaml:2:80 no place has the id "utrecht" | add it to lessons/places.yaml',
      'lessons/worksheet.yaml:7:23 no place has the id "utrecht" | add it to lessons/places.yaml',
    ])
  })

  it('CMP-40 names the command once where there is no ledger at all', () => {
    expect(problemsWith([], ['quizzes/slots.json'])).toEqual([
      'quizzes/slots.json:1:1 the course has no ledger | run `npm run ledger`, which writes it',
    ])
  })
})

describe('reporting', () => {
  it('CMP-1 writes the place, what is wrong and what would be right', () => {
    const problem = {
      file: 'quizzes/01-tyres.yaml',
      line: 12,
      column: 9,
      message: 'unknown kind "essay"',
      hint: 'write one of: single, multiple',
      severity: 'error' as const,
    }
    expect(formatProblem(problem, 'courses/bicycles/')).toBe(
      'courses/bicycles/quizzes/01-tyres.yaml:12:9  unknown kind "essay"\n    write one of: single, multiple',
    )
  })

  it('CMP-1 gives damaged texts a place and never an exception (seed 20240511)', () => {
    const files = readCourseFiles(fixtureDir)
    const damage = fc.record({
      file: fc.constantFrom(...files.keys()),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(40),
      put: fc.constantFrom('', '{', '<', '\n- ', ': ', '"', '---\n', '\t'),
    })
    fc.assert(
      fc.property(damage, ({ file, at, cut, put }) => {
        const text = files.get(file) ?? ''
        const start = Math.floor(at * text.length)
        const damaged = text.slice(0, start) + put + text.slice(start + cut)
        const result = compileCourse(new Map(files).set(file, damaged))
        if (result.type === 'course') return
        expect(result.problems.some(({ severity }) => severity === 'error')).toBe(true)
        expect(
          result.problems.every(({ line, column, hint }) => line >= 1 && column >= 1 && hint !== ''),
        ).toBe(true)
      }),
      { seed: 20240511, numRuns: 150 },
    )
  })

  it('CMP-2 reports problems of several files together, sorted by file and place', () => {
    const places = problemsWith([
      ['quizzes/01-tyres.yaml', 'kind: numeric', 'kind: essay'],
      ['quizzes/01-tyres.yaml', 'bloom: remember', 'bloom: recall'],
      ['lessons/01-tyres.mdx', '(place:utrecht)', '(place:delft)'],
      ['lessons/02-chain.mdx', '</KeyPoints>', ''],
      ['lessons/course.yaml', 'passMark: 60', 'passMark: 160'],
    ]).map((line) => line.split(' ')[0])
    expect(places).toEqual([
      'lessons/01-tyres.mdx:29:4',
      'lessons/02-chain.mdx:32:1',
      'lessons/course.yaml:8:11',
      'quizzes/01-tyres.yaml:4:10',
      'quizzes/01-tyres.yaml:12:9',
    ])
  })

  it('CMP-2 calls nothing dangling that points into a file with problems', () => {
    expect(problemsWith([['lessons/glossary.yaml', '- id: psi', '- ident: psi']])).toEqual([
      'lessons/glossary.yaml:4:3 "id" is missing | write the id of the term: small letters, digits and hyphens, such as "review-forum"',
      'lessons/glossary.yaml:4:3 unknown field "ident" | known here: id, term, acronym, definition',
    ])
  })
})

describe('warnings', () => {
  const warningsWith = (...args: Parameters<typeof problemsWith>) =>
    problemsWith(args[0], args[1] ?? [], 'warning')
  const short = [
    'lessons/01-tyres.mdx:1:1 reading this lesson takes 3 min (400 words) | keep lessons between 4 and 20 minutes',
    'lessons/02-chain.mdx:1:1 reading this lesson takes 2 min (304 words) | keep lessons between 4 and 20 minutes',
  ]

  it('CMP-5 tells of lessons that are short, and compiles them', () => {
    expect(compileWith([]).type).toBe('course')
    expect(warningsWith([])).toEqual(short)
  })

  it('CMP-5 tells of a segment that is too long', () => {
    const long = 'Pump it once more. '.repeat(40)
    expect(warningsWith([['lessons/02-chain.mdx', '### Which oil', `${long}\n\n### Which oil`]])).toContain(
      'lessons/02-chain.mdx:14:1 the segment "clean-first" has 260 words | keep segments between 60 and 190 words',
    )
  })

  it('CMP-5 tells of three segments without a check', () => {
    expect(warningsWith([['lessons/02-chain.mdx', '<Check item="chain.when-to-replace" />', '']])).toContain(
      'lessons/02-chain.mdx:30:1 no <Check> in 3 segments up to here | ask an item at least in every third segment',
    )
  })

  it('CMP-5 tells of a file that nothing reads', () => {
    expect(warningsWith([['lessons/glosary.yaml', '', '[]\n']])).toContain(
      'lessons/glosary.yaml:1:1 nothing reads this file | known here: lessons/glossary.yaml, lessons/people.yaml, lessons/places.yaml, lessons/events.yaml, lessons/corrections.yaml, lessons/coverage.yaml, lessons/worksheet.yaml',
    )
  })

  it('CMP-5 tells of a file name with another number than the place of its lesson', () => {
    const order = 'lessons: [tyres]\n  - id: drive\n    title: Drive\n    lessons: [chain]'
    const turned = 'lessons: [chain]\n  - id: drive\n    title: Drive\n    lessons: [tyres]'
    expect(warningsWith([['lessons/course.yaml', order, turned]])).toContain(
      'lessons/01-tyres.mdx:1:1 this is lesson 2 of the course | rename the file to 02-tyres',
    )
  })

  it('CMP-5 tells once of all items that are gone and not retired', () => {
    const last = '"lmsId":"F.L02.Q6_school.the-others","key":"DnSrCZOH"}'
    const gone = ['a', 'b', 'c', 'd'].map(
      (name, n) => `{"slot":${24 + n},"id":"chain.${name}","lmsId":"L02.Q${7 + n}_${name}"}`,
    )
    expect(warningsWith([['quizzes/slots.json', last, `${last},\n    ${gone.join(',\n    ')}`]])).toContain(
      'quizzes/slots.json:46:21 the course no longer holds "chain.a", "chain.b", "chain.c" and 1 more of items | run `npm run ledger`, which retires what is gone',
    )
  })
})
