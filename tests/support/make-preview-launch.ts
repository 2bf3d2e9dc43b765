import { noFaults, type Launch } from '../../scorm/preview/protocol'

/** What the preview's server says of a first launch of Ada Okoro in SCORM 1.2. */
export const makePreviewLaunch = (changes: Partial<Launch> = {}): Launch => ({
  session: 's1',
  standard: 'scorm12',
  title: 'Harbour',
  href: 'index.html',
  learner: { id: 'ada', name: 'Okoro, Ada' },
  attempt: 1,
  mode: 'normal',
  credit: 'credit',
  entry: 'ab-initio',
  masteryScore: '',
  launchData: '',
  values: {},
  manners: true,
  faults: noFaults,
  ...changes,
})
