import { roadOf, walkCase, type CourseCase } from '../../../core/course'

/** A case in hand: the road taken, and whether what came of its last decision is on screen or the place after it. */
export interface CaseInHand {
  /** The ids of the choices taken. */
  readonly road: string
  readonly view: 'consequence' | 'place'
}

export const atStart: CaseInHand = { road: '', view: 'place' }

const beyondConsequence = '.'

/** Writes a case in hand as the device keeps it: the road, and a dot once its last consequence was read. */
export const writeHand = ({ road, view }: CaseInHand): string =>
  view === 'place' ? road + beyondConsequence : road

/** Reads what {@link writeHand} wrote; of a road that the case has no more, as much as is left of it. */
export const readHand = (courseCase: CourseCase, kept: string | null): CaseInHand => {
  if (kept === null) return atStart
  const whole = kept.split(beyondConsequence, 1).join('')
  const road = roadOf(walkCase(courseCase, whole))
  const isRead = kept.endsWith(beyondConsequence) || road !== whole || road === ''
  return { road, view: isRead ? 'place' : 'consequence' }
}
