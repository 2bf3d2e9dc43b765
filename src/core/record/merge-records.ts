import type {
  FinalState,
  FirstResponse,
  ItemState,
  LatestResponse,
  LearnerRecord,
  LessonState,
  OpenFinal,
  ReviewCard,
  Setting,
  SubmittedFinal,
} from './learner-record'
import { quantise } from './quantise'

/** How many submitted finals are kept whole. */
export const recentFinals = 3

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Joins two maps key by key. */
const joinMaps = <T>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
  join: (a: T, b: T) => T,
): Record<string, T> => {
  const joined: Record<string, T> = { ...a }
  for (const [key, value] of Object.entries(b)) {
    const other = a[key]
    joined[key] = other === undefined ? value : join(other, value)
  }
  return joined
}

const joinLessons = (a: LessonState, b: LessonState): LessonState => ({
  submitted: a.submitted || b.submitted,
  completed: a.completed || b.completed,
  seconds: Math.max(a.seconds, b.seconds),
})

// Whether a response was right is never shed, so it decides first, and shedding and joining may come in any order. What
// was shed sorts last among first responses and first among latest ones: the fuller side wins.
const firstOrder = ({ code, correct, sure }: FirstResponse) =>
  `${correct ? 0 : 1} ${code ?? '\uffff'} ${sure === null ? 2 : sure ? 0 : 1}`
const latestOrder = ({ code, correct }: LatestResponse) => `${correct ? 1 : 0} ${code ?? ''}`

const joinItems = (a: ItemState, b: ItemState): ItemState => ({
  tries: Math.max(a.tries, b.tries),
  first: compare(firstOrder(a.first), firstOrder(b.first)) <= 0 ? a.first : b.first,
  latest:
    (a.tries - b.tries || compare(latestOrder(a.latest), latestOrder(b.latest))) >= 0 ? a.latest : b.latest,
})

const finalOrder = ({ score, answers }: SubmittedFinal) =>
  [
    String(score).padStart(3, '0'),
    ...answers.map(({ slot, correct }) => `${slot}:${correct ? 1 : 0}`),
    ...answers.map(({ code }) => code ?? ''),
  ].join(' ')

const joinRecent = (a: readonly SubmittedFinal[], b: readonly SubmittedFinal[]): SubmittedFinal[] => {
  const byId = new Map<string, SubmittedFinal>()
  for (const final of [...a, ...b]) {
    const other = byId.get(final.id)
    const wins = !other || (final.number - other.number || compare(finalOrder(final), finalOrder(other))) > 0
    if (wins) byId.set(final.id, final)
  }
  return [...byId.values()].sort((x, y) => y.number - x.number || compare(y.id, x.id)).slice(0, recentFinals)
}

const joinOpen = (a: OpenFinal | null, b: OpenFinal | null): OpenFinal | null => {
  if (!a || !b) return a ?? b
  if (a.id !== b.id || a.number !== b.number) {
    return (a.number - b.number || compare(a.id, b.id)) >= 0 ? a : b
  }
  const answers = a.answers.map((mine) => {
    const theirs = b.answers.find(({ slot }) => slot === mine.slot)
    if (!theirs) return mine
    return (mine.rev - theirs.rev || compare(mine.code ?? '', theirs.code ?? '')) >= 0 ? mine : theirs
  })
  return { ...a, answers }
}

const joinFinals = (a: FinalState, b: FinalState): FinalState => {
  const count = Math.max(a.count, b.count)
  const best = a.best === null || b.best === null ? (a.best ?? b.best) : Math.max(a.best, b.best)
  const open = joinOpen(a.open, b.open)
  // A final with the same number was submitted meanwhile: the open one is stale.
  return {
    count,
    best,
    recent: joinRecent(a.recent, b.recent),
    open: open && open.number > count ? open : null,
  }
}

const cardOrder = (card: ReviewCard) =>
  [card.day, card.stability, card.difficulty, card.lapses, card.state]
    .map((value) => value.toFixed(3).padStart(12, '0'))
    .join(' ')

const joinCards = (a: ReviewCard, b: ReviewCard): ReviewCard =>
  (a.reps - b.reps || compare(cardOrder(a), cardOrder(b))) >= 0 ? a : b

const joinSettings = (a: Setting, b: Setting): Setting =>
  (a.rev - b.rev || compare(a.value, b.value)) >= 0 ? a : b

/** A kept section is known by its first character; of two, the longer and then the higher one stays. */
const joinKept = (a: readonly string[], b: readonly string[]): string[] => {
  const byTag = new Map<string, string>()
  for (const section of [...a, ...b]) {
    const other = byTag.get(section.charAt(0))
    const wins = !other || (section.length - other.length || compare(section, other)) > 0
    if (wins) byTag.set(section.charAt(0), section)
  }
  return [...byTag.values()].sort(compare)
}

/**
 * Joins two records of one attempt: commutative, associative and idempotent, so that copies may meet in any order
 * and any number of times. The caller sees to it that the attempts are the same; the lower id stays where not.
 */
export const mergeRecords = (left: LearnerRecord, right: LearnerRecord): LearnerRecord => {
  const [a, b] = [quantise(left), quantise(right)]
  return {
    attempt: compare(a.attempt, b.attempt) <= 0 ? a.attempt : b.attempt,
    commits: Math.max(a.commits, b.commits),
    segments: [...new Set([...a.segments, ...b.segments])].sort((x, y) => x - y),
    lessons: joinMaps(a.lessons, b.lessons, joinLessons),
    items: joinMaps(a.items, b.items, joinItems),
    final: joinFinals(a.final, b.final),
    cards: joinMaps(a.cards, b.cards, joinCards),
    settings: joinMaps(a.settings, b.settings, joinSettings),
    kept: joinKept(a.kept, b.kept),
  }
}
