import type { ParsedLesson } from '../lesson/parse-lesson'
import type { ParsedSegment } from '../lesson/read-segments'
import type { Position } from '../problem'

/** What the lists beside the lessons hold, by the kinds of link that lead to it. */
export const listedKinds = ['term', 'person', 'place', 'event'] as const
export type ListedKind = (typeof listedKinds)[number]

/** A place in a lesson that names something of a list. */
export interface Mention {
  readonly kind: ListedKind
  readonly id: string
  readonly lesson: string
  readonly segment: string
}

/** What a `<Voice>` tells. */
export interface Voice {
  readonly person: string
  readonly event: string | undefined
  readonly text: string
  readonly lesson: string
  readonly segment: string
}

const isListed = (kind: string): kind is ListedKind => listedKinds.some((listed) => listed === kind)

/** Finds the segment in which a position lies; what opens a lesson counts with its first segment. */
const segmentAt = (segments: readonly ParsedSegment[], { line }: Position): string =>
  (segments.filter(({ position }) => position.line <= line).at(-1) ?? segments[0])?.id ?? ''

/** Lists what a lesson tells that people said. */
export const voicesIn = ({ id, segments, components }: ParsedLesson): Voice[] =>
  components.flatMap(({ name, attributes, text, position }) => {
    const { person, at } = attributes
    if (name !== 'Voice' || person === undefined) return []
    return [{ person, event: at, text, lesson: id, segment: segmentAt(segments, position) }]
  })

/** Lists what a lesson names of the lists, by links and by voices. */
export const mentionsIn = (lesson: ParsedLesson): Mention[] => {
  const { id: lessonId, segments, links } = lesson
  const linked = links.flatMap(({ kind, target, position }) =>
    isListed(kind) ? [{ kind, id: target, lesson: lessonId, segment: segmentAt(segments, position) }] : [],
  )
  const heard = voicesIn(lesson).flatMap(({ person, event, segment }): Mention[] => {
    const place = { lesson: lessonId, segment }
    return [
      { kind: 'person', id: person, ...place },
      ...(event === undefined ? [] : [{ kind: 'event' as const, id: event, ...place }]),
    ]
  })
  return [...linked, ...heard]
}
