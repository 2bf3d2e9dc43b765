import { itemAtSlot, type Course } from '../../src/core/course'
import type { LearnerRecord, RecordEvent, ResponseCode } from '../../src/core/record'
import type { CourseVersion } from './course-versions'

/**
 * What a learner did, by ids and without slots: what a record has to say in every version of the course. Learns of
 * each act in the version in which it was done.
 */
export class LearnerHistory {
  /** First responses by item id. */
  readonly firsts = new Map<string, string>()
  /** Number of tries by item id. */
  readonly tries = new Map<string, number>()
  /** `lesson/segment` */
  readonly reached = new Set<string>()
  readonly submitted = new Set<string>()
  readonly completed = new Set<string>()
  /** Reviews by item id. */
  readonly reviews = new Map<string, number>()
  /** Responses of the open final by item id, in the order drawn; null before the first and after each final. */
  openFinal: Map<string, ResponseCode> | null = null
  /** What was last submitted in a final, by item id. */
  readonly inFinals = new Map<string, ResponseCode>()
  finals = 0
  best: number | null = null

  /** Notes an act, as the version that was played understands it. */
  note({ compiled: { course }, owners }: CourseVersion, event: RecordEvent): void {
    const itemOf = (slot: number) => (owners.items[slot] ?? '').replace(/^F\./, '')
    switch (event.type) {
      case 'segment-reached':
        this.reached.add(owners.segments[event.segment] ?? '')
        break
      case 'item-answered':
        this.tries.set(itemOf(event.item), event.tryNumber)
        if (event.tryNumber === 1) this.firsts.set(itemOf(event.item), event.code)
        break
      case 'quiz-submitted':
        this.submitted.add(owners.lessons[event.lesson] ?? '')
        break
      case 'card-reviewed':
        this.reviews.set(itemOf(event.item), event.card.reps)
        break
      case 'final-started':
        this.openFinal = new Map(event.slots.map((slot) => [itemOf(slot), null]))
        break
      case 'final-answered':
        this.openFinal?.set(itemOf(event.slot), event.code)
        break
      case 'final-submitted':
        this.submitFinal(course, event)
        break
    }
    this.complete(course)
  }

  /** A lesson is complete once all its segments are reached and its quiz is submitted; it stays so. */
  complete(course: Course): void {
    for (const { id, segments } of course.lessons) {
      const isRead = segments.every((segment) => this.reached.has(`${id}/${segment.id}`))
      if (isRead && this.submitted.has(id)) this.completed.add(id)
    }
  }

  private submitFinal(course: Course, event: Extract<RecordEvent, { type: 'final-submitted' }>): void {
    this.finals = event.number
    this.best = Math.max(this.best ?? 0, event.score)
    for (const [id, code] of this.openFinal ?? []) {
      const isKnown = course.lessons.some(({ items }) => items.some((item) => item.id === id))
      if (isKnown) this.inFinals.set(id, code)
    }
    this.openFinal = null
  }

  /** All of it in a form that {@link recordById} gives too. */
  toPlain() {
    return {
      firsts: new Map(this.firsts),
      tries: new Map(this.tries),
      reached: new Set(this.reached),
      submitted: new Set(this.submitted),
      completed: new Set(this.completed),
      reviews: new Map(this.reviews),
      openFinal: this.openFinal && [...this.openFinal],
      best: this.best,
    }
  }
}

/** Reads a record by ids, with the owners of all slots that any version ever gave out. */
export const recordById = (
  { owners }: CourseVersion,
  record: LearnerRecord,
): ReturnType<LearnerHistory['toPlain']> => {
  const item = (slot: number | string) => (owners.items[Number(slot)] ?? `slot ${slot}`).replace(/^F\./, '')
  const items = Object.entries(record.items)
  const lessonsThat = (is: (lesson: LearnerRecord['lessons'][number]) => boolean) =>
    new Set(
      Object.entries(record.lessons).flatMap(([slot, lesson]) =>
        is(lesson) ? [owners.lessons[Number(slot)] ?? slot] : [],
      ),
    )
  return {
    firsts: new Map(items.map(([slot, { first }]) => [item(slot), first.code ?? ''])),
    tries: new Map(items.map(([slot, { tries }]) => [item(slot), tries])),
    reached: new Set(record.segments.map((slot) => owners.segments[slot] ?? `slot ${slot}`)),
    submitted: lessonsThat(({ submitted }) => submitted),
    completed: lessonsThat(({ completed }) => completed),
    reviews: new Map(Object.entries(record.cards).map(([slot, { reps }]) => [item(slot), reps])),
    openFinal: record.final.open && record.final.open.answers.map(({ slot, code }) => [item(slot), code]),
    best: record.final.best,
  }
}

/** Finds the item that an interaction of a version speaks of, with the response that the LMS has to hold for it. */
export const responseBehind = (
  history: LearnerHistory,
  course: Course,
  index: number,
): {
  readonly id: string
  readonly kind: Course['lessons'][number]['items'][number]['kind']
  readonly code: ResponseCode
} | null => {
  const found = itemAtSlot(course, index)
  if (!found) return null
  const { item, inFinal } = found
  const code = (inFinal ? history.inFinals : history.firsts).get(item.id) ?? null
  return { id: item.id, kind: item.kind, code }
}
