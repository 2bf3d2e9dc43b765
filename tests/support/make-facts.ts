import type { LmsFacts } from '../../src/core/tracking'

/** What one write tells the LMS in the middle of a first lesson. */
export const makeFacts = (parts: Partial<LmsFacts> = {}): LmsFacts => ({
  progress: 0,
  status: 'incomplete',
  score: null,
  location: 's1',
  suspendData: '1AAL5SXw.AgBvfFj1DMA',
  sessionSeconds: 65,
  objectives: [],
  registrations: [],
  interactions: [],
  ...parts,
})
