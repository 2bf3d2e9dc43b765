import type { LearnerRecord } from './learner-record'
import { settingEvent } from './read-record'

/** What a learner chooses of how the course looks and is used, each with its choices; the first is the default. */
export const lookChoices = {
  size: ['normal', 'large', 'larger', 'largest'],
  spacing: ['normal', 'wide'],
  theme: ['system', 'light', 'dark'],
  motion: ['system', 'none'],
  keys: ['on', 'off'],
} as const

export type Look = { readonly [Name in keyof typeof lookChoices]: (typeof lookChoices)[Name][number] }

export const defaultLook: Look = {
  size: 'normal',
  spacing: 'normal',
  theme: 'system',
  motion: 'system',
  keys: 'on',
}

/** One letter, because names of settings stand in suspend_data as they are. */
const lookName = 'l'

/** All looks, in the order of their numbers; a new choice or a new field goes to the end, or old numbers change. */
const looks: readonly Look[] = lookChoices.keys.flatMap((keys) =>
  lookChoices.motion.flatMap((motion) =>
    lookChoices.theme.flatMap((theme) =>
      lookChoices.spacing.flatMap((spacing) =>
        lookChoices.size.map((size) => ({ size, spacing, theme, motion, keys })),
      ),
    ),
  ),
)

/** Reads the look from the record; one that cannot be read is the default. It follows the learner in two characters. */
export const readLook = ({ settings }: LearnerRecord): Look => {
  const value = settings[lookName]?.value ?? ''
  return (/^[0-9a-z]{1,2}$/.test(value) ? looks[parseInt(value, 36)] : undefined) ?? defaultLook
}

/** Makes the event that changes the look; null where it is that already. */
export const lookEvent = (record: LearnerRecord, look: Look) => {
  const number = looks.findIndex((one) => JSON.stringify(one) === JSON.stringify({ ...one, ...look }))
  const isFirst = record.settings[lookName] === undefined && number === 0
  return isFirst ? null : settingEvent(record, lookName, number.toString(36))
}

/** Where a device keeps the look for the moment before the record is there. It names nobody. */
export const lookKey = 'course-look'

/** The look as words for the `data-look` attribute of the page's root, by which the style sheets go. */
export const lookWords = ({ size, spacing, theme, motion }: Look): string =>
  [
    ...(size === 'normal' ? [] : [`size-${size}`]),
    ...(spacing === 'normal' ? [] : [`spacing-${spacing}`]),
    ...(theme === 'system' ? [] : [theme]),
    ...(motion === 'system' ? [] : ['still']),
  ].join(' ')
