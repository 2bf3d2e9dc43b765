import type { Course } from '../../src/core/course'
import type { LearnerRecord } from '../../src/core/record'
import { projectFacts, type LmsFacts, type ProjectionContext } from '../../src/core/tracking'
import { makeCourse } from './make-course'

/** Two lessons of three items: slots 0–5 are the lessons' items, 6–13 those of the final. */
export const course = makeCourse({ lessons: 2, segments: 2, items: 3 })

/** A projection at the start of an attempt, with nothing to tell. */
export const context = (parts: Partial<ProjectionContext> = {}): ProjectionContext => ({
  pending: [],
  timings: {},
  interactionCount: 0,
  sessionSeconds: 0,
  launch: { credit: true, status: 'incomplete', score: null },
  ...parts,
})

/** What the LMS is told of a record. @throws where the record does not fit */
export const project = (
  record: LearnerRecord,
  parts: Partial<ProjectionContext> = {},
  of: Course = course,
): LmsFacts => {
  const facts = projectFacts(of, record, context(parts))
  if (!facts) throw new Error('The record does not fit')
  return facts
}
