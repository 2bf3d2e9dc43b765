import fc from 'fast-check'

/** What becomes of one request to the LMS that the page waits for. */
export const fates = [
  'taken',
  /** It never arrives; the API answers "false". */
  'dropped',
  /** The server takes it and its reply is lost; the API answers "false". */
  'reply-lost',
  /** It never arrives and the API throws. */
  'throws',
  /** It never arrives, after three seconds in which the page stood still. */
  'slow-and-dropped',
  /** It arrives after three seconds in which the page stood still. */
  'slow',
  /** The API refuses suspend_data and takes the rest. */
  'state-refused',
  /** The tab is killed before the request leaves. */
  'killed-before',
  /** The tab is killed while it waits; the server takes the request. */
  'killed-while',
] as const
export type Fate = (typeof fates)[number]

/** What the LMS answers when it is asked for suspend_data at one launch. */
export const readings = ['as-it-is', 'cut', 'empty', 'null', 'undefined', 'throws'] as const
export type Reading = (typeof readings)[number]

export const beaconFates = ['arrives', 'lost', 'late'] as const
export type BeaconFate = (typeof beaconFates)[number]

export const storageModes = ['works', 'full', 'blocked'] as const
export type StorageMode = (typeof storageModes)[number]

/** What the learner does in a page, or the browser does with it. */
export const pageSteps = [
  'lesson',
  'final',
  'start-final',
  'submit-final',
  'save-and-exit',
  'hide',
  'show',
  'close',
  'kill',
  'into-back-forward-cache',
  'out-of-back-forward-cache',
  'retry-save',
  'session-expires',
] as const
const reloadStep = 'reload'
const pickSteps = ['reach', 'answer', 'retry', 'review', 'submit-quiz', 'answer-final'] as const
export const worldSteps = [
  'teacher-deletes',
  'new-attempt',
  'late-beacons-arrive',
  /** The LMS is restored from a backup; nobody is logged in any more. */
  'lms-restored',
] as const

/**
 * One step of a schedule. `page` counts the open pages, `pick` what there is to choose from, both from 0 and round
 * again, so that every schedule can be played.
 */
export type Step =
  | {
      readonly do: 'launch'
      readonly device: number
      /** Who sits there, as a place in the schedule's learners. */
      readonly learner: number
      readonly reading: Reading
      readonly answer: 'fresh' | 'device'
      readonly fate: Fate
      /** Whether the LMS opens its session. */
      readonly opens: boolean
    }
  | { readonly do: (typeof pageSteps)[number]; readonly page: number }
  /** The tab loads the page again; `crashed` is whether the page went without a word. */
  | { readonly do: typeof reloadStep; readonly page: number; readonly crashed: boolean }
  | {
      readonly do: (typeof pickSteps)[number]
      readonly page: number
      readonly pick: number
      readonly right: boolean
    }
  | { readonly do: (typeof worldSteps)[number]; readonly learner: number }
  | { readonly do: 'wait'; readonly seconds: number }
  | { readonly do: 'next-requests'; readonly fates: readonly Fate[] }
  | { readonly do: 'beacons'; readonly fate: BeaconFate }
  /** `told` is whether `navigator.onLine` knows; where not, it says the opposite. */
  | { readonly do: 'network'; readonly up: boolean; readonly told: boolean }
  | { readonly do: 'storage'; readonly device: number; readonly mode: StorageMode }
  | { readonly do: 'storage-events'; readonly arrive: boolean }
  | { readonly do: 'clear-storage'; readonly device: number }

/** One drill: what the LMS is like, and what happens in it. */
export interface Schedule {
  readonly standard: 'scorm12' | 'scorm2004' | 'cmi5'
  /** Which of Moodle's two flags for beacons the LMS knows: that of 4.5, which it lowers again, or the older one. */
  readonly flag: 'mod_scorm_useBeaconAPI' | 'mod_scorm_is_window_closing'
  readonly completion: 'lessons-and-final' | 'lessons'
  /** Whether the LRS gives ETags, by which a write names what it replaces. */
  readonly etags: boolean
  /** Ids of those who share the devices, as the LMS names them; empty where it names nobody. */
  readonly learners: readonly string[]
  /** A long course does not fit into suspend_data with everything done. */
  readonly length: 'short' | 'long'
  readonly steps: readonly Step[]
}

export const deviceCount = 3

const pick = fc.nat({ max: 7 })
const fate = fc.constantFrom(...fates)
const mostly = <T>(usual: T, other: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other })

// Long sessions on one page find what short ones on many do not.
const device = mostly(0, fc.nat({ max: deviceCount - 1 }))
const learner = fc.nat({ max: 2 })
const page = mostly(0, fc.nat({ max: 3 }))

const launch: fc.Arbitrary<Step> = fc.record({
  do: fc.constant('launch'),
  device,
  learner,
  reading: mostly('as-it-is', fc.constantFrom(...readings)),
  answer: fc.constantFrom('fresh', 'device'),
  fate: mostly('taken', fate),
  opens: mostly(true, mostly(true, fc.constant(false))),
})

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: launch },
  { weight: 12, arbitrary: fc.record({ do: fc.constantFrom(...pageSteps), page }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('lesson', 'final', 'retry-save'), page }) },
  {
    weight: 16,
    arbitrary: fc.record({ do: fc.constantFrom(...pickSteps), page, pick, right: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom(...worldSteps), learner }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('wait'), seconds: fc.constantFrom(1, 5, 20, 320) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('next-requests'),
      fates: fc.array(fate, { minLength: 1, maxLength: 3 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('beacons'), fate: fc.constantFrom(...beaconFates) }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('network'), up: fc.boolean(), told: fc.boolean() }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('storage'), device, mode: fc.constantFrom(...storageModes) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('storage-events'), arrive: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('clear-storage'), device }) },
)

const mostSteps = 40

const steps = fc.array(step, { maxLength: mostSteps, size: 'max' })

/** Where several people use a device, pages are opened more often, and any of them may be used. */
const stepsOfMany = fc.array(
  fc.oneof(
    { weight: 1, arbitrary: launch },
    {
      weight: 4,
      arbitrary: fc
        .tuple(step, fc.nat({ max: 7 }))
        .map(([one, page]): Step => ('page' in one ? { ...one, page } : one)),
    },
  ),
  { maxLength: mostSteps, size: 'max' },
)

/** In cmi5 a tab that loads the page again keeps its session. */
const stepsWithReloads = fc.array(
  fc.oneof(
    { weight: 24, arbitrary: step },
    { weight: 1, arbitrary: fc.record({ do: fc.constant(reloadStep), page, crashed: fc.boolean() }) },
  ),
  { maxLength: mostSteps, size: 'max' },
)

type SchedulePart = { readonly [Part in keyof Schedule]?: fc.Arbitrary<Schedule[Part]> }

/** Who uses the simulated devices, in which course and in which LMS. */
const variantParts = {
  'one learner': {},
  'two learners on each device': { learners: fc.constant(['learner-1', 'learner-2']), steps: stepsOfMany },
  'guests and a learner on each device': {
    learners: fc.constant(['guest', '', 'learner-1']),
    steps: stepsOfMany,
  },
  'a record beyond 4,096 characters': {
    length: fc.constant('long'),
  },
  cmi5: {
    standard: fc.constant('cmi5'),
    etags: mostly(true, fc.constant(false)),
    steps: stepsWithReloads,
  },
} satisfies Record<string, SchedulePart>

export type Variant = keyof typeof variantParts

export const variants: readonly Variant[] = [
  'one learner',
  'two learners on each device',
  'guests and a learner on each device',
  'a record beyond 4,096 characters',
  'cmi5',
]

/** Schedules of up to forty steps that begin with a launch. */
export const arbitrarySchedule = (variant: Variant): fc.Arbitrary<Schedule> => {
  const parts: Required<SchedulePart> = {
    standard: fc.constantFrom('scorm12', 'scorm12', 'scorm2004'),
    flag: fc.constantFrom('mod_scorm_useBeaconAPI', 'mod_scorm_is_window_closing'),
    completion: fc.constantFrom('lessons-and-final', 'lessons-and-final', 'lessons'),
    etags: fc.constant(true),
    learners: fc.constant(['learner-1']),
    length: fc.constant('short'),
    steps,
    ...variantParts[variant],
  }
  return fc.record(parts)
}
