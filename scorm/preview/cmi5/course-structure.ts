import { attributeOf, textOf, withoutComments } from '../xml'

/** What an LMS reads from cmi5.xml to launch a package with one assignable unit (cmi5_spec.md, 13). */
export interface CourseStructure {
  readonly standard: 'cmi5'
  /** Made from the course's IRI, fit to name a folder. */
  readonly courseId: string
  readonly title: string
  /** Path of the page to open; the url of the assignable unit. */
  readonly href: string
  /** The id of the assignable unit. */
  readonly publisherId: string
  /** 0–1; null where the package names none. */
  readonly masteryScore: number | null
  readonly moveOn: string
}

const masteryOf = (text: string): number | null => {
  const score = Number(text)
  return text !== '' && score >= 0 && score <= 1 ? score : null
}

/** Reads cmi5.xml, or gives null where it launches nothing. It reads the first assignable unit alone. */
export const readCourseStructure = (xml: string): CourseStructure | null => {
  const clean = withoutComments(xml)
  const unit = /<au\b[^>]*>[\s\S]*?<\/au>/.exec(clean)?.[0] ?? ''
  const tag = /<au\b[^>]*>/.exec(unit)?.[0] ?? ''
  const href = textOf(unit, 'url')
  if (!href) return null
  const course = /<course\b[^>]*>/.exec(clean)?.[0] ?? ''
  return {
    standard: 'cmi5',
    courseId: attributeOf(course, 'id').replace(/[^\w-]+/g, '-') || 'course',
    title: textOf(clean, 'langstring') || href,
    href,
    publisherId: attributeOf(tag, 'id'),
    masteryScore: masteryOf(attributeOf(tag, 'masteryScore')),
    moveOn: attributeOf(tag, 'moveOn') || 'NotApplicable',
  }
}
