import type { Course } from '../../../src/core/course'
import { emptyRecord, mergeRecords, type LearnerRecord } from '../../../src/core/record'
import { holds, underAttempt, withoutFinals } from './records'

/** What a device acknowledged in one attempt. */
export interface Held {
  readonly record: LearnerRecord
  /** Slots of items answered first on this device. */
  readonly slots: ReadonlySet<number>
}

const joinedHeld = (a: Held, b: Held): Held => ({
  record: mergeRecords(a.record, b.record),
  slots: new Set([...a.slots, ...b.slots]),
})

/** What pages acknowledged, by the device that took it and the attempt of the record: what must not be lost. */
export class HeldActs {
  readonly #devices = new Map<number, Map<string, Held>>()

  on = (device: number): ReadonlyMap<string, Held> => this.#devices.get(device) ?? new Map()

  add(device: number, held: Held): void {
    const attempts = this.#devices.get(device) ?? new Map<string, Held>()
    const { attempt } = held.record
    const before = attempts.get(attempt) ?? { record: emptyRecord(attempt), slots: new Set() }
    attempts.set(attempt, joinedHeld(before, held))
    this.#devices.set(device, attempts)
  }

  /** Lets go of what was acknowledged: on one device, in one attempt, or both. */
  release({ device, attempt }: { readonly device?: number; readonly attempt?: string }): void {
    for (const [index, attempts] of this.#devices) {
      if (device !== undefined && index !== device) continue
      if (attempt === undefined) attempts.clear()
      else attempts.delete(attempt)
    }
  }

  /** What was acknowledged in one attempt goes on in a page's record. */
  carryOver(device: number, from: string, to: LearnerRecord, withFinals: boolean): void {
    const held = this.on(device).get(from)
    if (!held) return
    const record = underAttempt(withFinals ? held.record : withoutFinals(held.record), to.attempt)
    if (!holds(to, record)) return
    this.release({ device, attempt: from })
    this.add(device, { record, slots: held.slots })
  }
}

/** Slots that the LMS has to report of what a device took: its first responses, and the newest final's answers. */
export const slotsToReport = (course: Course, held: Held, inLms: LearnerRecord): number[] => {
  const final = inLms.final.recent[0]
  const took = final !== undefined && held.record.final.recent[0]?.id === final.id
  const answers = took ? final.answers.flatMap(({ slot, code }) => (code === null ? [] : [slot])) : []
  return [...held.slots, ...answers].filter((slot) => course.interactionIds[slot] !== undefined)
}
