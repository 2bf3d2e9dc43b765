import type { CaseChoice, CaseScene, CourseCase } from '../../src/core/course'

const choice = (id: string, goes: string, quality: CaseChoice['quality']): CaseChoice => ({
  id,
  text: `Do ${id} towards ${goes}`,
  goes,
  result: `So you come to ${goes}.`,
  quality,
  why: `The reason for ${goes}.`,
})

const scene = (id: string, choices: readonly CaseChoice[]): CaseScene => ({
  id,
  title: `Scene ${id}`,
  text: `This is ${id}.\nYou decide.`,
  source: ['1'],
  choices,
})

/** Makes a case of three scenes (`start`, `middle`, `side`) and two endings (`good`, `poor`) of the first module. */
export const makeCase = (): CourseCase => ({
  id: 'trial',
  module: 'first',
  title: 'A trial',
  role: 'You decide.',
  setting: 'Something is to be decided.',
  scenes: [
    scene('start', [choice('a', 'middle', 'better'), choice('b', 'side', 'worse')]),
    scene('middle', [choice('a', 'good', 'better'), choice('b', 'poor', 'mixed')]),
    scene('side', [choice('a', 'good', 'mixed'), choice('b', 'poor', 'worse')]),
  ],
  endings: [
    { id: 'good', title: 'It holds', text: 'It held.' },
    { id: 'poor', title: 'It breaks', text: 'It broke.' },
  ],
})
