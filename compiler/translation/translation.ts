import type { Item } from '../../src/core/course'
import type { Position, Problem } from '../problem'
import type { CourseWords } from '../schemas/translation-schema'
import type { Term } from '../schemas/list-schemas'

/** Where a part is translated. */
export interface TranslatedPart {
  /** As `partName` gives it. */
  readonly name: string
  readonly file: string
  readonly position: Position
}

/** A lesson's text in another language; segments that it lacks stand in it as they are in the source. */
export interface TranslatedLesson {
  /** MDX without frontmatter. */
  readonly text: string
  /** Titles of the translated segments by id; what opens the lesson has an empty id. */
  readonly segments: ReadonlyMap<string, string>
}

/** A course in another language, as far as it is translated; the source stands in for the rest. */
export interface Translation {
  readonly language: string
  readonly words: CourseWords
  /** By lesson id; lessons without a translated text are missing. */
  readonly lessons: ReadonlyMap<string, TranslatedLesson>
  /** Translated items by id: words in the language, everything else as in the source. */
  readonly items: ReadonlyMap<string, Item>
  /** Translated terms by id. */
  readonly glossary: ReadonlyMap<string, Term>
  readonly parts: readonly TranslatedPart[]
  /** Names of translated parts whose source has changed since, or that were never stamped. */
  readonly stale: ReadonlySet<string>
}

/** What one file of a translation gives. */
export interface OverlayPart<T> {
  readonly value: T
  readonly parts: readonly TranslatedPart[]
  readonly problems: readonly Problem[]
}
