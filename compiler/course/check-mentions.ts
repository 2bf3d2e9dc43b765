import type { ParsedLesson } from '../lesson/parse-lesson'
import { warningAt, type Position, type Problem } from '../problem'
import { mentionsIn, type ListedKind, type Mention } from './find-mentions'

/** An entry of a list, and where it stands. */
export interface ListEntry {
  readonly kind: ListedKind
  readonly id: string
  readonly file: string
  readonly position: Position
}

const isUnlinked = (mentions: readonly Mention[], kind: ListedKind, id: string): boolean =>
  !mentions.some((mention) => mention.kind === kind && mention.id === id)

const unlinkedTerms = (lesson: ParsedLesson, mentions: readonly Mention[]): Problem[] =>
  (lesson.frontmatter?.terms ?? []).flatMap((id, index) => {
    if (!isUnlinked(mentions, 'term', id)) return []
    const position = lesson.positionOf(['terms', index])
    const message = `the lesson explains "${id}" and links it nowhere`
    return [warningAt(lesson.file, position, message, `write [words](term:${id}) where it first stands`)]
  })

/** Warns of entries that no lesson links to, and of terms that a lesson lists and does not link. */
export const checkMentions = (entries: readonly ListEntry[], lessons: readonly ParsedLesson[]): Problem[] => {
  const byLesson = lessons.map((lesson) => ({ lesson, mentions: mentionsIn(lesson) }))
  const all = byLesson.flatMap(({ mentions }) => mentions)
  const unused = entries.flatMap(({ kind, id, file, position }) => {
    if (!isUnlinked(all, kind, id)) return []
    const hint = `link it in a lesson, [words](${kind}:${id}), or take it out`
    return [warningAt(file, position, `no lesson links to the ${kind} "${id}"`, hint)]
  })
  return [...unused, ...byLesson.flatMap(({ lesson, mentions }) => unlinkedTerms(lesson, mentions))]
}
