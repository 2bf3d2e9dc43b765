import { expect, it } from 'vitest'
import { courseAtLaunch, projectFacts } from '../../../src/core/tracking'
import { completeAllLessons, play, submitFinal } from '../../support/acts'
import { makeCourse } from '../../support/make-course'
import { makeLaunch } from '../../support/make-launch'

const course = makeCourse()

it.each([
  [null, course.passMark, 'passed'],
  [course.passMark + 10, course.passMark, 'incomplete'],
  [course.passMark - 10, course.passMark, 'passed'],
  [40, 40, 'passed'],
  [40, 39, 'incomplete'],
] as const)(
  'TRK-3b by the pass mark %j of the launch, or its own where there is none, judges a final of %i as %s',
  (passMark, score, status) => {
    const launch = makeLaunch({ passMark })
    const judged = courseAtLaunch(course, launch)
    const record = play(judged, [...completeAllLessons(judged), submitFinal(1, score)])
    const facts = projectFacts(judged, record, {
      pending: [],
      timings: {},
      interactionCount: 0,
      sessionSeconds: 0,
      launch,
    })
    expect(facts).toMatchObject({ status, score })
  },
)
