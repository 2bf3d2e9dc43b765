import type { SaveStatus } from '../../core/tracking'
import type { Words } from '../../locales'
import type { IconName } from './icon'

/** A save status in words, as the chip and its dialog show it. */
export interface SaveDescription {
  readonly icon: IconName
  readonly tone: 'good' | 'plain' | 'bad'
  /** The chip; `short` is the chip where there is little room. */
  readonly chip: string
  readonly short: string
  /** What it means for the learner. */
  readonly text: string
  /** What the LMS said; null where it said nothing. */
  readonly reason: string | null
  /** The button that writes now; null where nothing can be written. */
  readonly save: 'retry' | 'now' | null
}

const looks = {
  saved: { icon: 'check', tone: 'good', save: 'now' },
  sent: { icon: 'sent', tone: 'plain', save: 'now' },
  'on-device': { icon: 'device', tone: 'plain', save: 'now' },
  'in-page': { icon: 'alert', tone: 'plain', save: 'now' },
  'not-saved': { icon: 'alert', tone: 'bad', save: 'retry' },
  'not-connected': { icon: 'alert', tone: 'bad', save: 'retry' },
  review: { icon: 'lock', tone: 'plain', save: null },
  browse: { icon: 'eye', tone: 'plain', save: null },
  local: { icon: 'device', tone: 'plain', save: null },
  nowhere: { icon: 'alert', tone: 'bad', save: null },
} as const satisfies Record<SaveStatus['type'], Pick<SaveDescription, 'icon' | 'tone' | 'save'>>

/**
 * Says what a save status means.
 *
 * @param timeOf writes milliseconds since 1970 as a time of day
 * @param kept whether this device keeps the progress
 */
export const describeSave = (
  status: SaveStatus,
  words: Words['shell']['save'],
  timeOf: (at: number) => string,
  kept: boolean,
): SaveDescription => {
  const look = looks[status.type]
  const reason = 'reason' in status && status.reason !== '' ? words.notSaved.reason(status.reason) : null
  switch (status.type) {
    case 'saved':
    case 'sent': {
      const time = timeOf(status.at)
      const { chip, short, text } = words[status.type]
      const said = status.type === 'sent' && !kept ? words.sent.textNotKept : text
      return { ...look, reason, chip: chip(time), short: short(time), text: said(time) }
    }
    case 'on-device':
      return { ...look, reason, ...words.onDevice }
    case 'in-page':
      return { ...look, reason, ...words.inPage }
    case 'not-saved': {
      const { chip, short, text, textNotKept } = words.notSaved
      return { ...look, reason, chip, short, text: kept ? text : textNotKept }
    }
    case 'not-connected':
      return { ...look, reason, ...words.notConnected }
    default:
      return { ...look, reason, ...words[status.type] }
  }
}

/** Makes the writer of times of day, such as 14:02. */
export const timeWriter = (language: string): ((at: number) => string) => {
  const format = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  return (at) => format.format(at)
}
