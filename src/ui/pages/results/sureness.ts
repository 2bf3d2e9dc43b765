import type { Calibration } from '../../../core/review'

export type SurenessAdvice = 'sureEnough' | 'tooSure' | 'knowsMore'

/** Fewer answers than this tell chance from habit too badly. */
const fewest = 8
/** Whoever is sure should be right nine times of ten; whoever is not, not as often as three times of four. */
const trusted = 0.9
const doubted = 0.75

/** Says what the learner may take from being sure or not; null where there are too few answers, or nothing to say. */
export const adviceOn = ({ sure, unsure }: Calibration): SurenessAdvice | null => {
  if (sure.of >= fewest && sure.right < trusted * sure.of) return 'tooSure'
  if (unsure.of >= fewest && unsure.right >= doubted * unsure.of) return 'knowsMore'
  return sure.of >= fewest ? 'sureEnough' : null
}
