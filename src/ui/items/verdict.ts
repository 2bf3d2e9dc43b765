import type { ItemKind } from '../../core/course'
import type { Words } from '../../locales'
import type { Feedback } from './feedback'

type ItemWords = Words['learning']['item']

const partly = (words: ItemWords, kind: ItemKind, { correct, given, solution }: Feedback): string | null => {
  if (correct || given.length === 0) return null
  const right = given.filter((part) => part.right).length
  if (kind === 'matching' || kind === 'categorise' || kind === 'sequencing')
    return words.partsRight(right, given.length)
  return kind === 'multiple' && right === given.length && !solution ? words.somethingMissing : null
}

/** What is said after a check: the verdict first, then how near it was, then what comes. */
export const verdictOn = (words: ItemWords, kind: ItemKind, feedback: Feedback) => {
  const next = feedback.solution ? words.answerShown : words.oneTryLeft
  const more = feedback.correct ? [] : [partly(words, kind, feedback), next].filter((text) => text !== null)
  return { verdict: feedback.correct ? words.correct : words.notQuite, more: more.join(' ') }
}
