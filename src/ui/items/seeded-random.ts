import { fnv1a } from '../../core/course'

/**
 * Makes a generator of numbers from 0 up to 1 that gives the same ones for the same seed: Mulberry32
 * (https://gist.github.com/tommyettinger/46a874533244883189143505d203312c). For orders on a screen only.
 */
export const seededRandom = (seed: string): (() => number) => {
  let state = fnv1a(seed)
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
