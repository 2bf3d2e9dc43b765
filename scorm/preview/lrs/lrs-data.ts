/** A statement as the LRS holds it. */
export type StoredStatement = Readonly<Record<string, unknown>>

/** One enrolment of a learner in the course. */
export interface Registration {
  /** UUID. */
  readonly id: string
  readonly activityId: string
  readonly actor: Readonly<Record<string, unknown>>
}

/** What the LMS lays down for one launch. */
export interface SessionAsked {
  readonly registration: Registration
  readonly launchMode: 'Normal' | 'Browse' | 'Review'
  /** 0–1; null where the LMS names none. */
  readonly masteryScore: number | null
  readonly moveOn: string
  readonly returnURL: string | null
  /** The id of the au in cmi5.xml. */
  readonly publisherId: string
}

/** One launch, from the address that the LMS opens to `terminated`. */
export interface LrsSession extends SessionAsked {
  readonly sessionId: string
  readonly token: string
  tokenTaken: boolean
}

export interface StoredDocument {
  readonly text: string
  readonly etag: string
}

/** All that the LRS keeps between launches, as plain data. */
export interface LrsData {
  readonly statements: readonly StoredStatement[]
  readonly documents: Readonly<Record<string, StoredDocument>>
}

export const noLrsData: LrsData = { statements: [], documents: {} }
