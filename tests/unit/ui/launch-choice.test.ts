import { describe, expect, it } from 'vitest'
import type { LaunchQuestion } from '../../../src/core/tracking'
import { english } from '../../../src/locales'
import { choiceOf } from '../../../src/ui/app/launch-choice'

const { ask } = english.words.shell
const answersTo = (question: LaunchQuestion) => choiceOf(question, ask).answers.map(({ answer }) => answer)

describe('a launch question', () => {
  it('UI-30 offers its default first', () => {
    expect(answersTo({ type: 'bring-progress' })).toEqual(['fresh', 'device'])
    expect(answersTo({ type: 'unsent-progress' })).toEqual(['device', 'fresh'])
    expect(answersTo({ type: 'unclaimed-progress' })).toEqual(['device', 'fresh'])
    expect(answersTo({ type: 'other-progress' })).toEqual(['fresh', 'device'])
    expect(answersTo({ type: 'continue-last' })).toEqual(['device', 'fresh'])
    expect(answersTo({ type: 'unreadable', reason: 'damaged', device: true })).toEqual(['device', 'fresh'])
  })

  it('UI-31 offers a fresh start alone where there is no copy, and says what is wrong', () => {
    const question = { type: 'unreadable', reason: 'truncated', device: false } as const
    expect(answersTo(question)).toEqual(['fresh'])
    expect(choiceOf(question, ask).texts.join(' ')).toContain('whose end is missing')
  })
})
