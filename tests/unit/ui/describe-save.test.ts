import { describe, expect, it } from 'vitest'
import type { SaveStatus } from '../../../src/core/tracking'
import { english } from '../../../src/locales'
import { describeSave, timeWriter } from '../../../src/ui/components/describe-save'

const { save } = english.words.shell
const at = new Date(2022, 4, 17, 14, 2).getTime()
const say = (status: SaveStatus, kept = true) => describeSave(status, save, timeWriter('en'), kept)

describe('the save chip', () => {
  it.each<[SaveStatus, string]>([
    [{ type: 'saved', at }, 'Saved to the LMS 14:02'],
    [{ type: 'sent', at }, 'Sent 14:02'],
    [{ type: 'on-device' }, 'On this device, will sync'],
    [{ type: 'in-page' }, 'Not saved yet'],
    [{ type: 'not-saved', reason: '' }, 'Not saved'],
    [{ type: 'review' }, 'Your result is recorded; practice is kept on this device'],
    [{ type: 'browse' }, 'Preview: nothing is kept'],
    [{ type: 'not-connected', reason: 'no answer' }, 'Not connected to the LMS'],
    [{ type: 'local' }, 'Kept on this device'],
    [{ type: 'nowhere' }, 'Not kept: this browser blocks storage'],
  ])('UI-20 says of %o: %s', (status, chip) => {
    expect(say(status).chip).toBe(chip)
  })

  it('UI-20 writes midnight as 00', () => {
    expect(timeWriter('en')(new Date(2022, 4, 17, 0, 5).getTime())).toBe('00:05')
  })

  it.each<SaveStatus>([
    { type: 'not-saved', reason: '' },
    { type: 'sent', at },
  ])('UI-22 says of %o where the device keeps nothing, and promises no copy on it', (status) => {
    expect(say(status).text).toContain('kept on this device')
    expect(say(status, false).text).toContain('keeps nothing on this device')
  })

  it('UI-21 offers Retry after a failure, with what the LMS said', () => {
    const { save: button, reason, tone } = say({ type: 'not-saved', reason: 'the session has expired' })
    expect([button, tone]).toEqual(['retry', 'bad'])
    expect(reason).toContain('the session has expired')
    expect(say({ type: 'not-saved', reason: '' }).reason).toBeNull()
    const unconnected = say({ type: 'not-connected', reason: 'no answer' })
    expect([unconnected.save, unconnected.tone]).toEqual(['retry', 'bad'])
    expect(unconnected.reason).toContain('no answer')
  })

  it('UI-21 offers no button where nothing can be written', () => {
    const statuses = [{ type: 'review' }, { type: 'browse' }, { type: 'local' }, { type: 'nowhere' }] as const
    expect(statuses.map((status) => say(status).save)).toEqual([null, null, null, null])
  })
})
