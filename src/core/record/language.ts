import type { LearnerRecord } from './learner-record'
import { settingEvent } from './read-record'

const languageName = 'language'

/** The language that the learner chose, a tag of BCP 47; empty where none was. */
export const chosenLanguage = (record: LearnerRecord): string => record.settings[languageName]?.value ?? ''

/** Makes the event that keeps the learner's choice of a language; null where it is kept already. */
export const languageEvent = (record: LearnerRecord, tag: string) => settingEvent(record, languageName, tag)
