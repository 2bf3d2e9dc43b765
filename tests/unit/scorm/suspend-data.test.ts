import { describe, expect, it } from 'vitest'
import { measureSuspendData, suspendDataLine } from '../../../scorm/suspend-data'
import { makeCourse } from '../../support/make-course'

describe('measureSuspendData', () => {
  it('PKG-14 gives both lengths of a course of usual size and sheds nothing', () => {
    const length = measureSuspendData(makeCourse({ lessons: 14, segments: 8, items: 7 }))
    if (length.type === 'failed') throw new Error(length.message)
    expect(length.shed).toBe('nothing')
    expect(length.usual).toBeLessThanOrEqual(1500)
    expect(length.worst).toBeGreaterThanOrEqual(length.usual)
    expect(length.worst).toBeLessThanOrEqual(4096)
  })

  it('UPD-8 reckons with answers to items that earlier versions had', () => {
    const course = makeCourse({ lessons: 4, segments: 4, items: 4 })
    const gone = Array.from({ length: 20 }, (_, place) => `L01.Q${place + 9}_gone`)
    const later = { ...course, interactionIds: [...course.interactionIds, ...gone] }
    const [before, after] = [measureSuspendData(course), measureSuspendData(later)]
    if (before.type === 'failed' || after.type === 'failed') throw new Error('The courses are short')
    expect(after.usual).toBe(before.usual)
    expect(after.worst).toBeGreaterThan(before.worst + 20 * 10)
  })

  it('PKG-14 sheds in a course ten times as long, and says so', () => {
    const length = measureSuspendData(makeCourse({ lessons: 140, segments: 8, items: 5 }))
    if (length.type === 'failed') throw new Error(length.message)
    expect(length.shed).not.toBe('nothing')
    expect(suspendDataLine(length)).toMatch(/at worst [\d,]+ of 4,096, without cards/)
  })

  it('PKG-14 fails with the numbers for a course that cannot fit', () => {
    expect(measureSuspendData(makeCourse({ lessons: 1000, segments: 30, items: 10 }))).toMatchObject({
      type: 'failed',
      message: expect.stringMatching(
        /^The course needs up to [\d,]+ characters of suspend_data, and SCORM 1\.2 holds 4,096$/,
      ),
    })
  })
})
