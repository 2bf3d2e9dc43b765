import { v5 } from 'uuid'
import type { CompletionRule, Course } from '../../src/core/course'
import { manifestTitle } from './names'
import { escapeXml } from './xml'

const moveOns: Readonly<Record<CompletionRule, string>> = {
  lessons: 'Completed',
  final: 'Passed',
  'lessons-and-final': 'CompletedAndPassed',
}

/**
 * Makes an absolute IRI out of a course id alone (13.1.1, 13.1.4), so that an LMS that gets a newer package keeps its
 * registrations. It is no address, because a course has no site of its own.
 */
const iriOf = (part: 'course' | 'au', courseId: string): string =>
  `urn:uuid:${v5(`cmi5\n${part}\n${courseId}`, v5.URL)}`

/** What cmi5.xml says of a course. */
export type CourseStructureContent = Pick<
  Course,
  'id' | 'title' | 'description' | 'language' | 'completion' | 'passMark'
> & {
  /** Path of the page that an LMS launches. */
  readonly href: string
}

/**
 * Writes cmi5.xml with one assignable unit (cmi5_spec.md, 13). A course without a final in its completion rule is not
 * judged, so it names no mastery score.
 */
export const cmi5CourseStructure = (content: CourseStructureContent): string => {
  const { id, language, completion, passMark, href } = content
  const text = (words: string) => `<langstring lang="${escapeXml(language)}">${escapeXml(words)}</langstring>`
  const title = text(manifestTitle(content.title))
  const description = text(content.description)
  const mastery = completion === 'lessons' ? '' : ` masteryScore="${passMark / 100}"`
  return `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${iriOf('course', id)}">
    <title>${title}</title>
    <description>${description}</description>
  </course>
  <au id="${iriOf('au', id)}" launchMethod="AnyWindow" moveOn="${moveOns[completion]}"${mastery}>
    <title>${title}</title>
    <description>${description}</description>
    <url>${escapeXml(href)}</url>
  </au>
</courseStructure>
`
}
