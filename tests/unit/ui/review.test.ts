import { describe, expect, it } from 'vitest'
import { reviewEvent } from '../../../src/core/review'
import { emptyRecord } from '../../../src/core/record'
import { english } from '../../../src/locales'
import { pageWordsFor } from '../../../src/locales/pages'
import { moveCard } from '../../../src/ui/items/move-card'
import { dueFacts, planSession } from '../../../src/ui/pages/review/review-plan'
import { adviceOn } from '../../../src/ui/pages/results/sureness'
import { answer, play } from '../../support/acts'
import { makeCourse } from '../../support/make-course'
import { launchAfter } from '../../support/make-launch'
import { lastOf, recordOf, startSession } from '../../support/start-session'
import { memoryBrowser } from '../../../src/adapters/memory'

const course = makeCourse({ lessons: 3, items: 5 })
const { review } = pageWordsFor(english)

const answered = (count: number) =>
  play(
    course,
    Array.from({ length: count }, (_, slot) => answer(slot, 'b', false)),
  )

describe('a review session', () => {
  it('REV-6 holds eight questions, which take about three minutes, and the rest is for the next one', () => {
    const record = answered(11)
    expect(planSession(course, record, 5).map(({ slot }) => slot)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
    expect(dueFacts(course, record, 5)).toEqual({ due: 11, minutes: 3, next: null })
    expect(dueFacts(course, answered(2), 5)).toMatchObject({ due: 2, minutes: 1 })
  })

  it('REV-6 shows choices in another order than the last time', () => {
    const record = play(course, [answer(0, 'b', false), answer(0, 'b', false, 2)])
    expect(planSession(course, record, 5)[0]).toMatchObject({ turn: 2 })
  })

  it('REV-10 says in words when the next one is', () => {
    expect(review.next(1, 1)).toBe('Next review: tomorrow, 1 question.')
    expect(review.next(3, 5)).toBe('Next review: in 3 days, 5 questions.')
  })
})

describe('the card of an answer', () => {
  it('REV-8 is in suspend_data and on the device, and no interaction is told because of it', () => {
    const started = startSession()
    const { session } = started
    session.act(answer(0, 'a', true))
    session.milestone()
    expect(lastOf(started).interactions).toHaveLength(1)
    moveCard(session, 0, { correct: true, sure: true, tries: 1 })
    session.act(answer(0, 'b', false, 2))
    session.milestone()
    expect(lastOf(started).interactions).toEqual([])
    const again = startSession({ launch: launchAfter(session.launch, started.lms.saved()) })
    expect(recordOf(again).cards[0]).toEqual(recordOf(started).cards[0])
    expect(recordOf(again).cards[0]?.reps).toBe(1)
    expect(started.kept()?.record.cards[0]).toEqual(recordOf(started).cards[0])
  })

  it('REV-8 stays on the device where the LMS records nothing more, and is there at the next launch', () => {
    const browser = memoryBrowser()
    const first = startSession({ journals: browser.openPage() })
    first.session.act(answer(0, 'b', false))
    moveCard(first.session, 0, { correct: false, sure: true, tries: 1 })
    first.session.milestone()
    const closed = { ...launchAfter(first.session.launch, first.lms.saved()), mode: 'review' as const }
    const second = startSession({ launch: closed, journals: browser.openPage() })
    second.clock.now += 3 * 86_400_000
    moveCard(second.session, 0, { correct: true, sure: false, tries: 1 })
    second.session.milestone()
    expect(second.lms.saved()).toEqual([])
    const third = startSession({ launch: closed, journals: browser.openPage() })
    expect(recordOf(third).cards[0]?.reps).toBe(2)
  })

  it('REV-3 is dated by the session’s clock', () => {
    const { session, clock } = startSession()
    session.act(answer(0, 'a', true))
    moveCard(session, 0, { correct: true, sure: null, tries: 1 })
    const day = Math.floor(clock.now / 86_400_000) - session.course.epochDay
    expect(session.store.getState().record.cards[0]).toEqual(
      play(session.course, [
        reviewEvent(emptyRecord('attempt1'), 0, { correct: true, sure: null, tries: 1 }, day),
      ]).cards[0],
    )
  })
})

describe('how well a learner judges', () => {
  const of = (sure: [number, number], unsure: [number, number]) =>
    adviceOn({ sure: { right: sure[0], of: sure[1] }, unsure: { right: unsure[0], of: unsure[1] } })

  it('REV-12 is said in words once there are eight answers of a kind', () => {
    expect(of([7, 7], [7, 7])).toBeNull()
    expect(of([8, 8], [0, 0])).toBe('sureEnough')
    expect(of([7, 8], [8, 8])).toBe('tooSure')
    expect(of([8, 8], [6, 8])).toBe('knowsMore')
  })
})
