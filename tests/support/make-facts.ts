import type { InteractionFact, LmsFacts } from '../../src/core/tracking'

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

/** A wrong first response to a single-choice question, given in 75 seconds at 09:05:07 of the machine's own time. */
export const makeInteraction = (facts: Partial<InteractionFact> = {}): InteractionFact => ({
  index: 3,
  id: 'L01.Q3_who-asked',
  kind: 'single',
  objectiveId: 'L01_forum',
  response: 'b',
  correctPattern: 'a',
  tolerance: 0,
  correct: false,
  at: new Date(2026, 4, 17, 9, 5, 7).getTime(),
  latencySeconds: 75,
  ...facts,
})
