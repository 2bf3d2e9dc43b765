import type { Course, Module } from '../course'
import type { LearnerRecord } from '../record'
import { dueDayOf, reviewedItems, type ReviewedItem } from './due'

/** From this many days of stability on an item counts as firm: three weeks, as spaced repetition has it for long. */
export const firmDays = 21

/** How well an item is remembered: `fading` is due, `growing` is not, `firm` holds for three weeks and more. */
export const strengths = ['firm', 'growing', 'fading'] as const
export type Strength = (typeof strengths)[number]

const strengthOf = (item: ReviewedItem, today: number): Strength => {
  if (dueDayOf(item, today) <= today) return 'fading'
  return item.card && item.card.stability >= firmDays ? 'firm' : 'growing'
}

/** How many of a module's answered items are how well remembered. */
export interface ModuleMemory {
  readonly module: Module
  readonly counts: Readonly<Record<Strength, number>>
}

/** Counts by module how well what was answered is remembered; modules without an answer are left out. */
export const memoryByModule = (course: Course, record: LearnerRecord, today: number): ModuleMemory[] => {
  const items = reviewedItems(course, record)
  return course.modules.flatMap((module) => {
    const own = items.filter(({ lesson }) => module.lessons.includes(lesson.id))
    if (own.length === 0) return []
    const count = (strength: Strength) => own.filter((item) => strengthOf(item, today) === strength).length
    return [{ module, counts: { firm: count('firm'), growing: count('growing'), fading: count('fading') } }]
  })
}

/** Of first responses of which the learner said to be sure, or not: how many there were, and how many were right. */
export interface Calibration {
  readonly sure: { readonly right: number; readonly of: number }
  readonly unsure: { readonly right: number; readonly of: number }
}

/** Sets how sure the learner was against what was right, over first responses. */
export const calibrationOf = (course: Course, record: LearnerRecord): Calibration => {
  const firsts = reviewedItems(course, record).map(({ state }) => state.first)
  const share = (sure: boolean) => {
    const said = firsts.filter((first) => first.sure === sure)
    return { right: said.filter(({ correct }) => correct).length, of: said.length }
  }
  return { sure: share(true), unsure: share(false) }
}
