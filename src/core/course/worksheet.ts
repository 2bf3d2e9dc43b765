/** A task of a lesson for the learner's own city; what the learner notes there helps to fill a field. */
export interface TaskReference {
  readonly lesson: string
  readonly task: string
}

export interface WorksheetField {
  readonly id: string
  readonly label: string
  /** What to write there. */
  readonly ask: string
  readonly example: {
    readonly text: string
    /** Name of the place; null where the example is of no place. */
    readonly place: string | null
    /** Id of the source's section. */
    readonly section: string
  }
  readonly tasks: readonly TaskReference[]
}

/** A statement by which learners judge their own worksheet. */
export interface WorksheetCheck {
  readonly id: string
  readonly text: string
  /** What to do where it is not true yet. */
  readonly help: string
  /** Id of the lesson to read again. */
  readonly lesson: string
}

/** What the tasks of the lessons add up to: one page for the learner's own city. */
export interface Worksheet {
  readonly title: string
  readonly lead: string
  readonly fields: readonly WorksheetField[]
  readonly checks: readonly WorksheetCheck[]
}
