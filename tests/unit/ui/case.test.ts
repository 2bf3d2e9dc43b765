import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Router } from 'react-router'
import { describe, expect, it } from 'vitest'
import { walkCase, type CourseCase } from '../../../src/core/course'
import { renderHome } from '../../../src/prerender'
import { ModuleCases } from '../../../src/ui/pages/lesson/lesson-end'
import { readHand, writeHand } from '../../../src/ui/pages/case/case-hand'
import { CasePlay } from '../../../src/ui/pages/case/case-play'
import { layOutCase } from '../../../src/ui/pages/case/lay-out-case'
import { SessionProvider } from '../../../src/ui/state'
import { makeCase } from '../../support/make-case'
import { makeCourse } from '../../support/make-course'
import { startSession } from '../../support/start-session'

const trial = makeCase()
const plain = makeCourse({ lessons: 3 })
const course = {
  ...plain,
  modules: plain.modules.map((module) =>
    module.id === 'rest' ? { ...module, cases: [{ id: 'trial', title: 'A trial' }] } : module,
  ),
}

const still = { createHref: () => '#', go: () => undefined, push: () => undefined, replace: () => undefined }

const show = (children: ReactNode, kept?: string): string => {
  const { session } = startSession({ course })
  if (kept !== undefined) session.shelf('case-trial').write(kept)
  return renderToStaticMarkup(
    createElement(SessionProvider, {
      session,
      children: createElement(Router, { location: '/', navigator: still, static: true, children }),
    }),
  )
}
const play = (kept?: string, courseCase: CourseCase = trial) =>
  show(createElement(CasePlay, { courseCase }), kept)
const count = (html: string, text: string) => html.split(text).length - 1

describe('a case in hand', () => {
  it('CAS-21 goes on where it was left: at a decision, at what came of one, or at the end', () => {
    for (const hand of [
      { road: '', view: 'place' },
      { road: 'a', view: 'consequence' },
      { road: 'a', view: 'place' },
      { road: 'ba', view: 'consequence' },
      { road: 'ba', view: 'place' },
    ] as const)
      expect(readHand(trial, writeHand(hand))).toEqual(hand)
  })

  it('CAS-21 starts anew where nothing is kept, and goes on from what an update left of its road', () => {
    expect(readHand(trial, null)).toEqual({ road: '', view: 'place' })
    expect(readHand(trial, 'ax')).toEqual({ road: 'a', view: 'place' })
    expect(readHand(trial, '????')).toEqual({ road: '', view: 'place' })
  })
})

describe('the page of a case', () => {
  it('CAS-22 shows who the learner is and one decision, without a word on which choice is better', () => {
    const html = play()
    expect(html).toContain('You decide.')
    expect(html).toContain('Something is to be decided.')
    expect(html).toContain('There is no score')
    expect(html).toMatch(/<legend[^>]*>What do you do\?<\/legend>/)
    expect(count(html, 'type="radio"')).toBe(2)
    expect(html).toContain('<p>This is start.</p><p>You decide.</p>')
    expect(html).not.toMatch(/better|weaker|Gains/i)
    expect(html).not.toContain('Scene middle')
    expect(html).not.toContain('The reason')
  })

  it('CAS-22 leads back to each decision that was taken', () => {
    const html = play('b.')
    expect(html).toContain('Decision 2')
    expect(html).toContain('Scene side')
    expect(html).toContain('Back to: Scene start')
  })

  it('CAS-23 shows what came of a decision, how good it was and why, with its source', () => {
    const html = play('b')
    expect(html).toContain('What comes of it')
    expect(html).toContain('So you come to side.')
    expect(html).toContain('A weaker road')
    expect(html).toContain('The reason for side.')
    expect(html).toContain('§1')
    expect(html).toContain('Decide again')
  })

  it('CAS-24 ends with every road, taken and not taken, and every ending', () => {
    const html = play('ba.')
    expect(html).toContain('It held.')
    expect(count(html, 'Your choice')).toBe(2)
    expect(count(html, 'Not chosen')).toBe(4)
    expect(count(html, 'Your road did not come by here.')).toBe(1)
    for (const { choices } of trial.scenes)
      for (const { text, why } of choices) for (const part of [text, why]) expect(html).toContain(part)
    expect(html).toMatch(/A\. It holds<\/strong> · Your ending/)
    expect(html).toMatch(/B\. It breaks<\/strong> · Another ending/)
    expect(html).toContain('Play again from the start')
  })
})

describe('the drawing of a case', () => {
  const nodesAndLines = (road: string, courseCase = trial) => {
    const { nodes, lines, columns, rows } = layOutCase(courseCase, walkCase(courseCase, road))
    return {
      nodes: nodes.map(({ label, column, row }) => `${label} ${column} ${row}`),
      road: lines.filter(({ onRoad }) => onRoad).map(({ from, to }) => `${from.label}${to.label}`),
      others: lines.filter(({ onRoad }) => !onRoad).map(({ from, to }) => `${from.label}${to.label}`),
      size: [columns, rows],
    }
  }

  it('CAS-26 has a node for each place and a line for each way between two, those of the road marked', () => {
    expect(nodesAndLines('ba')).toEqual({
      nodes: ['1 0 0.5', '2 1 0', '3 1 1', 'A 2 0', 'B 2 1'],
      road: ['13', '3A'],
      others: ['12', '2A', '2B', '3B'],
      size: [3, 2],
    })
  })

  it('CAS-26 puts a place to the right of all that lead to it', () => {
    const [start, middle, side] = trial.scenes
    if (!start || !middle || !side) throw new Error('The made case has three scenes')
    const detour = side.choices.map((choice) => ({ ...choice, goes: 'middle' }))
    const longer = { ...trial, scenes: [start, middle, { ...side, choices: detour }] }
    expect(nodesAndLines('', longer).nodes).toEqual(['1 0 0.5', '2 2 0.5', '3 1 0.5', 'A 3 0', 'B 3 1'])
  })
})

describe('the way to a case', () => {
  it('CAS-25 stands on the home page in its module and after the last lesson of the module', async () => {
    const link = 'Case: A trial</a>'
    expect(await renderHome(course)).toContain(`href="#/case/trial">${link}`)
    const after = course.lessons.map((lesson) => show(createElement(ModuleCases, { lesson })).includes(link))
    expect(after).toEqual([false, false, true])
  })
})
