import { expect, it } from 'vitest'
import { courseAtLaunch, projectFacts } from '../../../src/core/tracking'
import { completeAllLessons, play, submitFinal } from '../../support/acts'
import { makeCourse } from '../../support/make-course'
import { makeLaunch } from '../../support/make-launch'

const course = makeCourse()

it.each([
  [null, 'passed'],
  [course.passMark + 10, 'incomplete'],
  [course.passMark - 10, 'passed'],
])(
  'TRK-3b judges the final by the pass mark %j of the launch, and by its own where the launch has none',
  (passMark, status) => {
    const launch = makeLaunch({ passMark })
    const judged = courseAtLaunch(course, launch)
    const record = play(judged, [...completeAllLessons(judged), submitFinal(1, course.passMark)])
    const facts = projectFacts(judged, record, {
      pending: [],
      timings: {},
      interactionCount: 0,
      sessionSeconds: 0,
      launch,
    })
    expect(facts?.status).toBe(status)
  },
)

it('TRK-3b judges a final below its own mark as passed where the launch asks for less', () => {
  const launch = makeLaunch({ passMark: 40 })
  const judged = courseAtLaunch(course, launch)
  const record = play(judged, [...completeAllLessons(judged), submitFinal(1, 40)])
  const facts = projectFacts(judged, record, {
    pending: [],
    timings: {},
    interactionCount: 0,
    sessionSeconds: 0,
    launch,
  })
  expect(facts).toMatchObject({ status: 'passed', score: 40 })
})
