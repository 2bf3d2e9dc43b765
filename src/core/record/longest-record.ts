import type { Course, ItemSummary } from '../course'
import {
  emptyRecord,
  maximumSeconds,
  maximumTries,
  type LearnerRecord,
  type ReviewCard,
} from './learner-record'

type Fill = 'usual' | 'worst'

/** The response that packs longest, of items whose choices have letters or digits in order as ids. */
const longestCode = '-123456.789e'

const codeOf = ({ kind, correctPattern }: ItemSummary, fill: Fill): string => {
  switch (kind) {
    case 'single':
      return fill === 'worst' ? 'h' : correctPattern
    case 'true-false':
      return correctPattern
    case 'numeric':
      return fill === 'worst' ? longestCode : correctPattern
    case 'fill-in':
      return fill === 'worst' ? '~zzzz' : '=a'
    case 'multiple':
    case 'matching':
    case 'sequencing':
    case 'categorise':
      return correctPattern.replace(/[.,]/g, '')
  }
}

/** Another response of the same length, so that the latest does not pass for the first. */
const otherCode = (code: string): string =>
  code === 't' ? 'f' : code.replace(/.$/, (c) => (c === 'a' ? 'b' : 'a'))

const cardOf = (place: number, fill: Fill): ReviewCard => ({
  day: fill === 'worst' ? (place === 0 ? 4000 : place) : 400 + (place % 30),
  stability: 1 + place,
  difficulty: 5,
  reps: fill === 'worst' ? maximumTries : 1 + (place % 6),
  lapses: fill === 'worst' ? 15 : place % 2,
  state: fill === 'worst' ? 3 : 2,
})

const itemState = (item: ItemSummary, place: number, fill: Fill): LearnerRecord['items'][number] => {
  const code = codeOf(item, fill)
  const retried = fill === 'worst' || place % 3 === 0
  const first = { code: retried ? otherCode(code) : code, correct: !retried, sure: true }
  return { tries: fill === 'worst' ? maximumTries : retried ? 2 : 1, first, latest: { code, correct: true } }
}

/** Items that a final of the course asks, the longest responses first. */
const finalAnswers = (course: Course, fill: Fill) =>
  course.lessons
    .flatMap((lesson) => lesson.items)
    .map((item) => ({ slot: item.finalSlot, code: codeOf(item, fill), correct: true }))
    .sort((a, b) => b.code.length - a.code.length || b.slot - a.slot)
    .slice(0, course.finalLength)

/** Slots of lesson items that earlier versions had: a learner who came through all of them has answered those too. */
const retiredSlots = (course: Course): number[] => {
  const live = new Set(course.lessons.flatMap(({ items }) => items.map(({ slot }) => slot)))
  return course.interactionIds.flatMap((id, slot) => (live.has(slot) || id.startsWith('F.') ? [] : [slot]))
}

const retiredState: LearnerRecord['items'][number] = {
  tries: maximumTries,
  first: { code: otherCode(longestCode), correct: false, sure: true },
  latest: { code: longestCode, correct: true },
}

/**
 * Makes the record of a learner who has done everything and has every item in review: as learners usually do it
 * (every third item wrong at first), or with the longest value that each field can take, answers to all that earlier
 * versions asked, and a final in progress. What a retired lesson adds (three characters) or a retired segment (a bit)
 * is left out.
 */
export const longestRecord = (course: Course, fill: Fill): LearnerRecord => {
  const items = course.lessons.flatMap((lesson) => lesson.items)
  const asked = items.flatMap((item) => (item.slot === null ? [] : [{ item, slot: item.slot }]))
  const retired = fill === 'worst' ? retiredSlots(course) : []
  const reviewed = [...items.map((item) => item.slot ?? item.finalSlot), ...retired]
  const answers = finalAnswers(course, fill)
  const final = (number: number) => ({
    id: `final${number}`,
    number,
    score: 80,
    answers: number === 3 ? answers : [],
  })
  const open = {
    id: 'final4',
    number: 4,
    answers: answers.map(({ slot, code }) => ({ slot, code, rev: 15 })),
  }
  return {
    ...emptyRecord('attempt1'),
    commits: fill === 'worst' ? 4000 : 60,
    segments: course.lessons
      .flatMap((lesson) => lesson.segments.map(({ slot }) => slot))
      .sort((a, b) => a - b),
    lessons: Object.fromEntries(
      course.lessons.map(({ slot }) => [
        slot,
        { submitted: true, completed: true, seconds: fill === 'worst' ? maximumSeconds : 900 },
      ]),
    ),
    items: Object.fromEntries([
      ...asked.map(({ item, slot }, place) => [slot, itemState(item, place, fill)] as const),
      ...retired.map((slot) => [slot, retiredState] as const),
    ]),
    final: {
      count: 3,
      best: 80,
      recent: [final(3), final(2), final(1)],
      open: fill === 'worst' ? open : null,
    },
    cards: Object.fromEntries(reviewed.map((slot, place) => [slot, cardOf(place, fill)])),
    settings: {
      place: { value: 's9999', rev: 900 },
      confidence: { value: 'off', rev: 9 },
      language: { value: 'en', rev: 9 },
      l: { value: '2m', rev: 9 },
      d: { value: '7pr', rev: 1 },
      placement: { value: '00010203040506', rev: 2 },
    },
  }
}
