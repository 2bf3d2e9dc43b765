/** Slots of the segments that speak of something, in teaching order. */
export type Mentions = readonly number[]

/** What a lesson tells that somebody said, in the course's own words. */
export interface Saying {
  /** Slot of the segment that tells it. */
  readonly segment: number
  /** Id of the event; missing where the source names none. */
  readonly event?: string | undefined
  readonly text: string
}

export interface ReferencePerson {
  readonly id: string
  readonly name: string
  readonly office: string
  /** BCP 47, of the name. */
  readonly lang?: string | undefined
  /** Id of the place that the person speaks for. */
  readonly place?: string | undefined
  readonly organisation?: string | undefined
  /** Ids of the events where the person spoke or took part, by date. */
  readonly events: readonly string[]
  readonly said: readonly Saying[]
  readonly segments: Mentions
}

export interface ReferencePlace {
  readonly id: string
  readonly name: string
  readonly country: string
  readonly region?: string | undefined
  /** True where the place took part in what the course is about. */
  readonly participant: boolean
  /** True where the place sat in a national delegation. */
  readonly delegation: boolean
  /** Ids of the people who speak for it. */
  readonly people: readonly string[]
  /** Ids of the events where it took part, by date. */
  readonly events: readonly string[]
  readonly segments: Mentions
}

export interface ReferenceEvent {
  readonly id: string
  readonly title: string
  /** ISO 8601, `2022-05-17`. */
  readonly date: string
  readonly kind: string
  /** Ids of the source's sections that report it. */
  readonly sections: readonly string[]
  /** Ids of the people who spoke or took part. */
  readonly speakers: readonly string[]
  /** Ids of the places that took part, those of its speakers first. */
  readonly places: readonly string[]
  readonly segments: Mentions
}

/** Who, where and when of a course, linked with the lessons. People and places as listed, events by date. */
export interface Reference {
  /** By term id; every term of the glossary is there. */
  readonly terms: Readonly<Record<string, Mentions>>
  readonly people: readonly ReferencePerson[]
  readonly places: readonly ReferencePlace[]
  readonly events: readonly ReferenceEvent[]
}
