import type { Bloom, ItemKind, ItemUse } from './item'

/** What must be met before a course counts as done. */
export const completionRules = ['lessons', 'final', 'lessons-and-final'] as const
export type CompletionRule = (typeof completionRules)[number]

/** What stands under one `##` of a lesson. */
export interface Segment {
  /** Unique in its lesson, stable for ever. */
  readonly id: string
  /** Index in the ledger's list of segments, over the whole course. */
  readonly slot: number
  readonly title: string
}

export interface Objective {
  readonly id: string
  readonly slot: number
  readonly text: string
}

/** What the record and the tracking need to know of an item, without its text. */
export interface ItemSummary {
  readonly id: string
  readonly kind: ItemKind
  readonly use: ItemUse
  readonly bloom: Bloom
  readonly objective: string
  /** Interaction slot of the item in its lesson; null for items held back for the final. */
  readonly slot: number | null
  /** Interaction slot of the item in the final (`F.<item>`). */
  readonly finalSlot: number
  /** True where a `<Check>` asks it in the flow of the lesson. */
  readonly inline: boolean
  /** The right response in CMI tokens, such as `a`, `a,c`, `1.a,2.b` or `70`. */
  readonly correctPattern: string
  /** How far a number may be off from `correctPattern`; 0 where nothing may. */
  readonly tolerance: number
}

export interface Lesson {
  readonly id: string
  readonly slot: number
  /** The CMI objective's id: made once, frozen. */
  readonly lmsId: string
  /** Place in the course, from 1. */
  readonly number: number
  readonly title: string
  readonly module: string
  readonly sections: readonly string[]
  /** Reading time at 180 words a minute, rounded up. */
  readonly minutes: number
  readonly words: number
  readonly segments: readonly Segment[]
  readonly objectives: readonly Objective[]
  /** In the order of the quiz file: those of the lesson and those held back for the final. */
  readonly items: readonly ItemSummary[]
}

export interface Module {
  readonly id: string
  readonly title: string
  /** Lesson ids in teaching order. */
  readonly lessons: readonly string[]
  /** Branching cases on what the module teaches. */
  readonly cases: readonly CaseTitle[]
}

/** A case as the course's index knows it; the rest is loaded when it is played. */
export interface CaseTitle {
  readonly id: string
  readonly title: string
}

export interface SourceSection {
  readonly id: string
  readonly title: string
}

/** A word of the field, explained. */
export interface GlossaryTerm {
  readonly term: string
  readonly acronym?: string | undefined
  readonly definition: string
  /** BCP 47, where it is not translated into the language around it. */
  readonly lang?: string | undefined
}

/** A slip of the source, and what is right. */
export interface Correction {
  /** The heading under which it is listed. */
  readonly group: string
  readonly section: string
  readonly says: string
  readonly right: string
  /** How the right form is known. */
  readonly how: string
}

/** A fact that the source does not hold, marked in a lesson by `<Beyond>`. */
export interface BeyondSource {
  readonly lesson: string
  readonly source: string
}

export interface Source {
  readonly title: string
  readonly publisher: string
  readonly year: number
  readonly url: string
  readonly sections: readonly SourceSection[]
}

/** The whole course without its texts: titles, ids, counts. Lessons and quizzes are loaded one by one. */
export interface Course {
  readonly id: string
  readonly version: string
  readonly title: string
  readonly description: string
  /** BCP 47. */
  readonly language: string
  /** UTC day number (days since 1970-01-01) from which days in the record count. */
  readonly epochDay: number
  /** Per cent of the final's points, 0–100. */
  readonly passMark: number
  readonly completion: CompletionRule
  /** Number of items in the final. */
  readonly finalLength: number
  /** Where mistakes are reported: a mail address or a page; null where learners tell their instructor. */
  readonly contact: string | null
  readonly modules: readonly Module[]
  readonly lessons: readonly Lesson[]
  readonly source: Source
  readonly beyond: readonly BeyondSource[]
  /** True where the tasks of the lessons add up to a worksheet. */
  readonly hasWorksheet: boolean
  /** `cmi.interactions.n.id` for each n, retired ones too. */
  readonly interactionIds: readonly string[]
}
