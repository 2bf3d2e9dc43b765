import type { CompiledCourse } from '../../compiler'
import { itemAtSlot, lessonItems, type Item, type Lesson } from '../../src/core/course'
import {
  applyEvent,
  emptyRecord,
  placeEvent,
  type LearnerRecord,
  type RecordEvent,
} from '../../src/core/record'
import { drawFinal, responseToCode, scoreFinal, scoreResponse, triesAllowed } from '../../src/core/scoring'
import { respondTo } from './responses'

const secondsPerSegment = 120
const secondsPerAnswer = 25

const isRight = (item: Item, response: ReturnType<typeof respondTo>): boolean => {
  const score = scoreResponse(item, response)
  return score.type === 'points' && score.correct
}

/** A learner at work: each act is applied to the record as in the course, and takes its time. */
export class DemoLearner {
  record: LearnerRecord
  /** Active time so far. */
  seconds = 0
  readonly timings: Record<number, { at: number; latencySeconds: number }> = {}
  readonly #compiled: CompiledCourse
  readonly #startedAt: number
  #answers = 0

  /** @param startedAt milliseconds since 1970 */
  constructor(compiled: CompiledCourse, attempt: string, startedAt: number) {
    this.#compiled = compiled
    this.#startedAt = startedAt
    this.record = emptyRecord(attempt)
  }

  /** Reads the first segments of a lesson. */
  read({ slot: lesson, segments }: Lesson, count: number): void {
    for (const { slot: segment } of segments.slice(0, count)) {
      this.#act(placeEvent(this.record, { part: 'segment', segment }))
      this.#act({ type: 'segment-reached', lesson, segment })
      this.seconds += secondsPerSegment
    }
    this.#act({ type: 'time-spent', lesson, total: count * secondsPerSegment })
  }

  /** Answers the first items of a lesson; each `mistakeEvery`-th answer is wrong, and tried again where that is allowed. */
  answer(lesson: Lesson, count: number, mistakeEvery: number): void {
    for (const { id, slot } of lessonItems(lesson).slice(0, count)) {
      const item = this.#itemOf(lesson, id)
      this.#answers += 1
      const slips = this.#answers % mistakeEvery === 0
      this.#try(item, slot, 1, !slips)
      if (slips && triesAllowed(item.prompt) > 1) this.#try(item, slot, 2, true)
    }
  }

  /** Reads a lesson, answers its items and submits its quiz. */
  complete(lesson: Lesson, mistakeEvery: number): void {
    this.read(lesson, lesson.segments.length)
    this.answer(lesson, lesson.items.length, mistakeEvery)
    this.#act({ type: 'quiz-submitted', lesson: lesson.slot })
  }

  /** Takes a final; each `mistakeEvery`-th answer is wrong. */
  takeFinal(mistakeEvery: number): void {
    const { course, blueprint } = this.#compiled
    const slots = drawFinal(course, blueprint, [], () => 0.5)
    const drawn = slots.flatMap((slot, place) => {
      const found = itemAtSlot(course, slot)
      if (!found) return []
      const item = this.#itemOf(found.lesson, found.item.id)
      return [{ slot, item, response: respondTo(item, (place + 1) % mistakeEvery === 0 ? 'wrong' : 'right') }]
    })
    for (const { slot } of drawn) this.#note(slot)
    this.#act({
      ...{ type: 'final-submitted', id: 'demo01', number: 1, score: scoreFinal(drawn) },
      answers: drawn.map(({ slot, item, response }) => ({
        ...{ slot, code: responseToCode(item, response), correct: isRight(item, response) },
      })),
    })
  }

  #itemOf(lesson: Lesson, id: string): Item {
    const item = this.#compiled.quizzes.get(lesson.id)?.find(({ prompt }) => prompt.id === id)
    if (!item) throw new Error(`The quiz of ${lesson.id} has no item ${id}`)
    return item
  }

  #try(item: Item, slot: number, tryNumber: number, right: boolean): void {
    const response = respondTo(item, right ? 'right' : 'wrong')
    if (tryNumber === 1) this.#note(slot)
    this.#act({
      ...{ type: 'item-answered', item: slot, tryNumber, sure: right },
      ...{ code: responseToCode(item, response), correct: isRight(item, response) },
    })
  }

  #note(slot: number): void {
    this.seconds += secondsPerAnswer
    this.timings[slot] = { at: this.#startedAt + this.seconds * 1000, latencySeconds: secondsPerAnswer }
  }

  #act(event: RecordEvent | null): void {
    if (event) this.record = applyEvent(this.#compiled.course, this.record, event)
  }
}
