import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  codeToResponse,
  codeToTokens,
  correctTokens,
  explainResponse,
  responseToCode,
  scoreResponse,
} from '../../src/core/scoring'
import { arbitraryAnswer, arbitraryResponse } from '../support/arbitrary-answer'

const seed = 20_220_517
const runs = { seed, numRuns: 2_000 }

describe(`scoring (seed ${seed})`, () => {
  it('SCO-2 gives points from 0 to what is possible, and nothing else, to any response', () => {
    fc.assert(
      fc.property(arbitraryAnswer, arbitraryResponse, ({ item }, response) => {
        const score = scoreResponse(item, response)
        if (score.type === 'invalid') return
        expect(score.possible).toBeGreaterThan(0)
        expect(score.earned).toBeGreaterThanOrEqual(0)
        expect(score.earned).toBeLessThanOrEqual(score.possible)
      }),
      runs,
    )
  })

  it('SCO-2 calls a response correct where it says what the key says, and only there', () => {
    fc.assert(
      fc.property(arbitraryAnswer, ({ item, response, right, isRight }) => {
        expect(scoreResponse(item, right)).toMatchObject({ type: 'points', correct: true })
        expect(scoreResponse(item, response)).toMatchObject({ type: 'points', correct: isRight })
      }),
      runs,
    )
  })

  it('SCO-8 explains every scored response, and a right one by right parts alone', () => {
    fc.assert(
      fc.property(arbitraryAnswer, ({ item, response, right }) => {
        expect(explainResponse(item, response).length).toBeGreaterThan(0)
        expect(explainResponse(item, response).every(({ why }) => why !== '')).toBe(true)
        expect(explainResponse(item, right).every((part) => part.right)).toBe(true)
      }),
      runs,
    )
  })

  it('SCO-9 packs a response to a code that scores the same', () => {
    fc.assert(
      fc.property(arbitraryAnswer, ({ item, response }) => {
        const code = responseToCode(item, response)
        expect(code).toMatch(/^[0-9a-z.=~-]{1,31}$/)
        const again = codeToResponse(item, code)
        if (again) expect(scoreResponse(item, again)).toEqual(scoreResponse(item, response))
        else expect(code).toMatch(/^~/)
      }),
      runs,
    )
  })

  it('SCO-10 writes the right response as it writes the key', () => {
    fc.assert(
      fc.property(arbitraryAnswer, ({ item, right }) => {
        const tokens = codeToTokens(item.prompt.kind, responseToCode(item, right))
        expect(tokens).toBe(correctTokens(item.prompt.kind, item.key))
      }),
      runs,
    )
  })
})
