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
  use: 'What you can do with it',
  outcome: 'Outcome',
  themes: 'Themes',

  markedCell: (who: string, what: string) => `${who}: ${what}`,
  emptyCell: 'nothing',
  saidAt: (text: string, event: string) => `${text} (${event})`,

  place: 'Place',
  region: 'Region',
  placeIn: (name: string, country: string) => `${name}, ${country}`,
  numbered: (number: number, text: string) => `${number}. ${text}`,

  links: 'Ties',
  link: (from: string, what: string, to: string) => `${from} ${what} ${to}`,
}
