import * as carried from 'virtual:course'
import type { CourseContent } from './ui/app'

/** The course that a build carries: its model at once, its texts one by one. */
export const { course } = carried

export const content: CourseContent = carried
