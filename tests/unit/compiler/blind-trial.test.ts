import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runBlind } from '../../../compiler'
import { fixtureDir } from './course-with'

const seed = '7'
let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'answers-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const paper = (ofSeed = seed): string => runBlind(fixtureDir, ofSeed).lines.join('\n')

/** The block of the paper that holds a stem: its label and, by text, the letter of each choice. */
const questionWith = (stem: string) => {
  const block = paper()
    .split('\n\n')
    .find((one) => one.includes(stem))
  const lettered = [...(block ?? '').matchAll(/^ {2}([A-Z])\. (.*)$/gm)]
  const letterOf = (text: string) => lettered.find((match) => match[2] === text)?.[1] ?? 'missing'
  const numbered = [...(block ?? '').matchAll(/^ {2}\d\. (.*)$/gm)].map((match) => match[1] ?? '')
  return { label: /^\S+/.exec(block ?? '')?.[0] ?? 'missing', letterOf, numbered }
}

const score = (answers: readonly string[]) => {
  const file = join(dir, 'answers.yaml')
  writeFileSync(file, `${answers.join('\n')}\n`)
  const { lines, exitCode } = runBlind(fixtureDir, seed, file)
  return { text: lines.join('\n').replaceAll(file, 'answers.yaml'), exitCode }
}
const rowOf = (text: string, name: string) =>
  new RegExp(`^${name} +(.*)$`, 'm').exec(text)?.[1]?.replace(/ {2,}/g, ' ')

describe('the paper of a blind trial', () => {
  it('BLT-1 holds every item with what can be chosen, and neither key, rationale nor id', () => {
    expect(paper()).toContain('Which chains have to be replaced now? Choose all that apply.')
    expect(paper()).toContain('. Twelve gears and 0.6 per cent')
    expect(paper()).toContain('To which figure do you pump? (psi)')
    expect(paper()).not.toContain('sidewall')
    expect(paper()).not.toContain('The rim holds its own size')
    expect(paper()).not.toContain('tyres.self-loss')
    expect(paper().match(/^(?:tyres|chain)-\d+ /gm)).toHaveLength(14)
  })

  it('BLT-1 holds the case above each question of a scenario', () => {
    expect(
      paper().match(/^A courier carries 30 kilos.*\n(?:Where does she look|Which pressure fits)/gm),
    ).toHaveLength(2)
  })

  it('BLT-1 is the same for one seed, and puts questions and choices in another order for another', () => {
    expect(paper()).toBe(paper())
    const sorted = (text: string) =>
      text
        .replace(/^ {2}[A-Z\d]\. |^\w+-\d+ /gm, '')
        .split('\n')
        .sort()
    const others = ['1', '2', '3'].map((other) => paper(other))
    expect(others.some((other) => other !== paper())).toBe(true)
    for (const other of others) expect(sorted(other)).toEqual(sorted(paper()))
  })
})

describe('the score of a blind trial', () => {
  it('BLT-2 reads a group for each card, in the order of the numbers', () => {
    const cards = questionWith('Towards which of the two figures')
    const groups = new Map([
      ['A heavy rider', 'The upper figure'],
      ['Two full bags on the rack', 'The upper figure'],
      ['A child on the saddle', 'The lower figure'],
      ['A red frame', 'Neither'],
    ])
    const letters = cards.numbered.map((text) => cards.letterOf(groups.get(text) ?? '')).join('')
    expect(rowOf(score([`${cards.label}: ${letters}`]).text, 'categorise')).toBe('1 1 1 100 % 1 %')
  })

  it('BLT-2 gives each kind of answer full marks or none', () => {
    const worn = questionWith('Which chains have to be replaced')
    const order = questionWith('Put the steps of chain care')
    const things = questionWith('Match each thing with what it does')
    const loss = questionWith('keeps its pressure for a year')
    const matches = new Map([
      ['Dry cloth', 'Takes dirt off'],
      ['Thick oil', 'Stays on in wet winters'],
      ['Chain gauge', 'Shows the wear'],
    ])
    const steps = [
      'Wipe off the old dirt',
      'Put a drop on each roller',
      'Wait some minutes',
      'Wipe the outside dry',
    ]
    const { text, exitCode } = score([
      `${worn.label}: ${worn.letterOf('Twelve gears and 0.6 per cent')}${worn.letterOf('Nine gears and 0.8 per cent')}`,
      `${order.label}: ${steps.map(order.letterOf).join('')}`,
      `${things.label}: ${things.numbered.map((thing) => things.letterOf(matches.get(thing) ?? '')).join('')}`,
      `${loss.label}: ${loss.letterOf('True')}`,
      `${questionWith('your pump shows psi').label}: 58`,
      `${questionWith('flank of a tyre called').label}: Side wall`,
    ])
    expect(exitCode).toBe(0)
    expect(rowOf(text, 'tyres')).toBe('3 2 2 67 % 17 %')
    expect(rowOf(text, 'chain')).toBe('3 3 3 100 % 7 %')
    expect(rowOf(text, 'true-false')).toBe('1 0 0 0 % 50 %')
    expect(rowOf(text, 'multiple')).toBe('1 1 1 100 % 17 %')
    expect(rowOf(text, 'all')).toBe('6 5 5 83 % 12 %')
  })

  it('BLT-3 counts a guess apart and names the items that fell to a reason', () => {
    const { text } = score([
      `${questionWith('your pump shows psi').label}: 58 ?`,
      `${questionWith('flank of a tyre called').label}: sidewall`,
    ])
    expect(rowOf(text, 'all')).toBe('2 2 1 100 % 0 %')
    expect(text.split('right, and no guess:\n')[1]).toBe('  tyres.carrier')
  })

  it('BLT-4 names the place of an answer that is none, and scores nothing', () => {
    const { label } = questionWith('Put the steps of chain care')
    expect(score([`${label}: AZ`])).toEqual({
      exitCode: 1,
      text: `answers.yaml:1:${label.length + 3}  "AZ" is no answer to this sequencing item\n    write it as the head of the paper says, with letters that the question has`,
    })
    expect(score([`${questionWith('your pump').label}: 58`, 'tyres-99: A']).text).toMatch(
      /^answers\.yaml:2:1 {2}the paper has no question "tyres-99"\n/,
    )
  })

  it('BLT-4 says that answers cannot be read', () => {
    const missing = join(dir, 'missing.yaml')
    const { lines, exitCode } = runBlind(fixtureDir, seed, missing)
    expect(exitCode).toBe(1)
    expect(lines[0]).toContain(`${missing}:1:1  cannot read: `)
  })
})
