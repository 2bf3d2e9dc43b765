import { describe, expect, it } from 'vitest'
import { runDrills, scheduleText, variants } from '../support/fault-drill'

const seed = 20_221_126
const runs = 40
/** Long records take longer to pack. */
const runsOfLong = 12

describe(`the fault drill (seed ${seed})`, () => {
  it.each(variants)(
    'TRK-12g loses nothing acknowledged, invents nothing and revives nothing, whatever fails: %s',
    async (variant) => {
      const isLong = variant === 'a record beyond 4,096 characters'
      const played = isLong ? runsOfLong : runs
      const { counts, failure } = await runDrills(variant, played, seed)
      expect(failure && `${failure.broken}\n${scheduleText(failure.schedule)}`).toBeNull()
      expect(counts.runs).toBe(played)
      expect(counts.shed > 0).toBe(isLong)
    },
  )

  it('TRK-12g meets every kind of fault', async () => {
    const { counts } = await runDrills('one learner', 150, seed)
    expect(
      counts
        .faults()
        .map(([kind]) => kind)
        .sort(),
    ).toEqual([
      'LMS restored',
      'attempt deleted',
      'beacon late',
      'beacon lost',
      'dropped',
      'killed-before',
      'killed-while',
      'network gone',
      'new attempt',
      'reply-lost',
      'session expired',
      'session refused',
      'slow',
      'slow-and-dropped',
      'state-refused',
      'storage blocked',
      'storage cleared',
      'storage full',
      'suspend_data cut',
      'suspend_data empty',
      'suspend_data null',
      'suspend_data throws',
      'suspend_data undefined',
      'tab killed',
      'throws',
    ])
  })
})
