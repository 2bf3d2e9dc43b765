/** The parts of the packed record, one file each: a tag, what it writes, what it reads. */
import { attemptSection } from './attempt-section'
import { cardsSection } from './cards-section'
import { finalSection } from './final-section'
import { itemsSection } from './items-section'
import { lessonsSection } from './lessons-section'
import { segmentsSection } from './segments-section'
import { settingsSection } from './settings-section'
import type { Section } from './section'

/** In the order in which they are written. */
export const sections: readonly Section[] = [
  attemptSection,
  settingsSection,
  segmentsSection,
  lessonsSection,
  finalSection,
  itemsSection,
  cardsSection,
]
