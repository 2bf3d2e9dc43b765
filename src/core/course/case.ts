/** How well a choice of a case serves what the case is about; there is no right one, only better and worse. */
export const choiceQualities = ['better', 'mixed', 'worse'] as const
export type ChoiceQuality = (typeof choiceQualities)[number]

export interface CaseChoice {
  /** One character, unique in its scene. */
  readonly id: string
  readonly text: string
  /** The id of the scene or the ending that follows. */
  readonly goes: string
  /** What comes of the choice. */
  readonly result: string
  readonly quality: ChoiceQuality
  /** The reason for the quality. */
  readonly why: string
}

/** A fact that the source of the course does not hold, with the document that holds it. */
export interface BeyondFact {
  readonly text: string
  readonly source: string
}

/** A moment of a case in which the learner decides. */
export interface CaseScene {
  readonly id: string
  readonly title: string
  readonly text: string
  /** The sections of the source that stand behind the scene and the reasons of its choices. */
  readonly source: readonly string[]
  readonly beyond?: BeyondFact | undefined
  readonly choices: readonly CaseChoice[]
}

export interface CaseEnding {
  readonly id: string
  readonly title: string
  readonly text: string
}

/**
 * A branching case: the first scene is where it starts; every road of choices comes to an ending, and none comes by
 * a scene twice. Texts are plain; a line break parts
 * paragraphs.
 */
export interface CourseCase {
  readonly id: string
  readonly module: string
  readonly title: string
  /** Who the learner is. */
  readonly role: string
  /** What the learner knows at the start. */
  readonly setting: string
  readonly scenes: readonly CaseScene[]
  readonly endings: readonly CaseEnding[]
}
