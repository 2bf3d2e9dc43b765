import type { ReviewCard } from '../../learner-record'
import { difficultyToStep, stabilityToStep, stepToDifficulty, stepToStability } from '../../quantise'
import { bitWriter, type BitReader, type BitWriter } from '../bit-stream'
import { bit, readGaps, slotsOf, writeGaps, type Section } from './section'

const reviewState = 2

const writeCard = (out: BitWriter, card: ReviewCard) => {
  out.varint(card.day, 5)
  out.bits(stabilityToStep(card.stability), 7)
  out.bits(difficultyToStep(card.difficulty), 5)
  out.varint(card.reps - 1, 3)
  out.varint(card.lapses, 1)
  // Nearly every card is in review; the others say which state they are in.
  out.bits(bit(card.state === reviewState), 1)
  if (card.state !== reviewState) out.bits(card.state, 2)
}

const readCard = (input: BitReader): ReviewCard => ({
  day: input.varint(5),
  stability: stepToStability(input.bits(7)),
  difficulty: stepToDifficulty(Math.min(18, input.bits(5))),
  reps: input.varint(3) + 1,
  lapses: input.varint(1),
  state: input.bits(1) === 1 ? reviewState : input.bits(2),
})

/** Days are written as the distance to the newest one, because cards are reviewed in bunches. */
export const cardsSection: Section = {
  tag: 'C',
  write: ({ cards }) => {
    const slots = slotsOf(cards)
    if (slots.length === 0) return ''
    const newest = Math.max(...Object.values(cards).map(({ day }) => day))
    const out = bitWriter()
    out.varint(newest, 5)
    writeGaps(out, slots, (slot) => {
      const card = cards[slot]
      if (card) writeCard(out, { ...card, day: newest - card.day })
    })
    return out.toText()
  },
  read: (input) => {
    const newest = input.varint(5)
    const cards: Record<number, ReviewCard> = {}
    readGaps(input, (slot) => {
      const card = readCard(input)
      cards[slot] = { ...card, day: Math.max(0, newest - card.day) }
    })
    return { cards }
  },
}
