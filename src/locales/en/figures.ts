import { pluralIn } from '../plural'

const plural = pluralIn('en')

/** The words of figures, which are loaded with the first of them. */
export const figures = {
  asTable: 'Show as table',
  asFigure: 'Show as figure',
  fromSource: 'From the report:',
  beyondSource: (documents: string) => `Beyond the report: ${documents}`,
  name: 'Name',
  inFull: 'In full',
  groupBy: 'Group',
  pickOne: 'Choose one to read more.',

  show: 'Show',
  everything: 'Everything',
  filter: { place: 'Place', theme: 'Theme', kind: 'Kind' },
  all: 'All',
  clear: 'Show all again',
  counted: (shown: number, of: number) =>
    shown === of ? plural(of, { one: '1 entry', other: `All ${of} entries` }) : `${shown} of ${of} entries`,
  nothing: 'Nothing fits all that you chose.',

  when: 'When',
  what: 'What',
  event: 'Event',
  kind: 'Kind',
  who: 'Who',
  asked: 'What was asked for',
  use: 'What you can do with it:',
  outcome: 'Outcome',
  themes: 'Themes',
  granted: 'in the text',
  notGranted: 'asked for, not in the text',
  tally: (granted: number, left: number) =>
    left === 0 ? `${granted} in the text` : `${granted} in the text, ${left} not`,

  share: (some: number, all: number) => `${some} of ${all}`,
  markedCell: (who: string, what: string) => `${who}: ${what}`,
  emptyCell: 'nothing',

  place: 'Place',
  region: 'Region',
  placeIn: (name: string, country: string) => `${name}, ${country}`,
  numbered: (number: number, text: string) => `${number}. ${text}`,

  links: 'Ties',
}
