import type { LaunchMode } from '../../core/tracking'
import { isObject, textOf, type JsonObject } from './json'

/** What the LMS laid down for this launch in the State document LMS.LaunchData (10.0). */
export interface LaunchData {
  readonly mode: LaunchMode
  /** 0–1; null where the LMS names none. */
  readonly masteryScore: number | null
  /** An http or https address; null where there is none. */
  readonly returnUrl: string | null
  /** What each statement's context has to hold. */
  readonly contextTemplate: JsonObject
}

const modes: Readonly<Record<string, LaunchMode>> = { normal: 'normal', browse: 'browse', review: 'review' }

const addressOf = (value: unknown): string | null => {
  const text = textOf(value).trim()
  // An address of another scheme, such as javascript:, is none to go to.
  return /^https?:\/\//i.test(text) ? text : null
}

/** Reads LMS.LaunchData; what is missing or makes no sense is as if the LMS had left it out. */
export const readLaunchData = (document: unknown): LaunchData => {
  const data = isObject(document) ? document : {}
  const { masteryScore, contextTemplate } = data
  const inRange = typeof masteryScore === 'number' && masteryScore >= 0 && masteryScore <= 1
  return {
    mode: modes[textOf(data['launchMode']).toLowerCase()] ?? 'normal',
    masteryScore: inRange ? masteryScore : null,
    returnUrl: addressOf(data['returnURL']),
    contextTemplate: isObject(contextTemplate) ? contextTemplate : {},
  }
}

const percentDigits = 100

/** A mastery score as a pass mark in per cent; it has up to four decimals (9.6.3.2). */
export const passMarkOf = ({ masteryScore }: LaunchData): number | null =>
  masteryScore === null ? null : Math.round(masteryScore * 100 * percentDigits) / percentDigits
