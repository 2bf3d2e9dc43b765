import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { jsonSchemas, readCourse, runCheck, runLedger } from '../../../compiler'
import { fixtureDir } from './course-with'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'course-'))
  cpSync(fixtureDir, dir, { recursive: true })
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const edit = (file: string, from: string, to: string): void => {
  const path = join(dir, file)
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))
}
const ledgerText = () => readFileSync(join(dir, 'quizzes/slots.json'), 'utf8')

describe('check', () => {
  it('CMP-55 describes a sound course', () => {
    const { lines, exitCode } = runCheck(dir)
    expect(exitCode).toBe(0)
    expect(lines.slice(-7)).toEqual([
      'Bicycle Care 1.0.0',
      'lessons 2 · segments 7 · words 704 · minutes 5',
      'items 14 · held back for the final 4 · asked by the final 4',
      'cases 1 · decisions 2 · endings 2',
      'by kind: single 3 · multiple 1 · true-false 1 · matching 1 · sequencing 1 · numeric 1 · fill-in 1 · categorise 1 · scenario 4 (questions of 2 scenarios)',
      'by Bloom level: remember 2 · understand 3 · apply 5 · analyse 2 · evaluate 2',
      'warnings 2',
    ])
  })

  it('CMP-55 lists what is wrong and exits with 1', () => {
    edit('quizzes/01-tyres.yaml', 'kind: numeric', 'kind: essay')
    const { lines, exitCode } = runCheck(dir)
    expect(exitCode).toBe(1)
    expect(
      lines.some((line) =>
        /quizzes\/01-tyres\.yaml:12:9 {2}unknown kind "essay"\n {4}write one of/.test(line),
      ),
    ).toBe(true)
    expect(lines.at(-1)).toBe('errors 1 · warnings 2')
  })
})

describe('the item linter', () => {
  it('LNT-1 makes check fail, and no build', () => {
    edit('quizzes/01-tyres.yaml', 'On the cap of the valve', 'None of the other two')
    const { lines, exitCode } = runCheck(dir)
    expect(exitCode).toBe(1)
    expect(
      lines.some((line) =>
        /quizzes\/01-tyres\.yaml:10:22 {2}"None" stands in .* \[absolutes\]\n {4}word the distractor/.test(
          line,
        ),
      ),
    ).toBe(true)
    expect(readCourse(dir).type).toBe('course')
  })

  it('LNT-14 describes the bank of a sound course', () => {
    expect(runCheck(dir).lines).toContain(
      'objectives with 3 items on 2 Bloom levels: 3 of 4; thin: fix-puncture',
    )
  })
})

describe('ledger', () => {
  it('CMP-46 leaves a ledger alone that is up to date', () => {
    expect(runLedger(dir)).toEqual({ lines: ['The ledger is up to date.'], exitCode: 0 })
  })

  it('CMP-46 writes the first ledger of a course as the fixture has it', () => {
    const text = ledgerText()
    rmSync(join(dir, 'quizzes/slots.json'))
    expect(runLedger(dir)).toEqual({
      lines: ['quizzes/slots.json: appended 37 · retired 0 · taken back 0'],
      exitCode: 0,
    })
    expect(ledgerText()).toBe(text)
    expect(readdirSync(join(dir, 'quizzes'))).toEqual([
      '01-tyres.yaml',
      '02-chain.yaml',
      'final.yaml',
      'slots.json',
    ])
  })

  it('CMP-43 CMP-44 make a course sound again after a segment was given another id', () => {
    edit('lessons/02-chain.mdx', '{/* id: longer */}', '{/* id: stretched */}')
    expect(runCheck(dir).exitCode).toBe(1)
    expect(runLedger(dir).lines).toEqual(['quizzes/slots.json: appended 1 · retired 1 · taken back 0'])
    expect(runCheck(dir).exitCode).toBe(0)
    edit('lessons/02-chain.mdx', '{/* id: stretched */}', '{/* id: longer */}')
    expect(runLedger(dir).lines).toEqual(['quizzes/slots.json: appended 0 · retired 1 · taken back 1'])
  })

  it('CMP-46 writes nothing for a course with an error', () => {
    const text = ledgerText()
    edit('lessons/01-tyres.mdx', '(place:utrecht)', '(place:delft)')
    edit('lessons/02-chain.mdx', '{/* id: longer */}', '{/* id: stretched */}')
    const { lines, exitCode } = runLedger(dir)
    expect(exitCode).toBe(1)
    expect(lines.at(-1)).toBe('The ledger stays as it was: mend these first.')
    expect(ledgerText()).toBe(text)
  })

  it('CMP-46 says why a ledger cannot be written and leaves no draft behind', () => {
    rmSync(join(dir, 'quizzes/slots.json'))
    // A folder in the place of the file refuses the last step, the renaming, also to a superuser.
    mkdirSync(join(dir, 'quizzes/slots.json'))
    const { lines, exitCode } = runLedger(dir)
    expect(exitCode).toBe(1)
    expect(lines[0]).toMatch(/quizzes\/slots\.json:1:1 {2}cannot write: /)
    expect(readdirSync(join(dir, 'quizzes')).filter((file) => file.endsWith('.draft'))).toEqual([])
  })
})

describe('schemas', () => {
  const committed = join(import.meta.dirname, '../../../schemas')

  it('CMP-56 are committed as the compiler makes them', () => {
    const files = jsonSchemas()
    expect(readdirSync(committed).sort()).toEqual([...files.keys()].sort())
    for (const [name, text] of files) {
      expect(existsSync(join(committed, name)) && readFileSync(join(committed, name), 'utf8'), name).toBe(
        text,
      )
    }
  })

  it('CMP-56 tell an editor what stands in a field', () => {
    const quiz: unknown = JSON.parse(jsonSchemas().get('quiz.schema.json') ?? '')
    expect(JSON.stringify(quiz)).toContain('"description":"the question"')
  })
})
