import type { FigureWords } from '../words'
import { pluralIn } from '../plural'

const plural = pluralIn('fr')

/** The words of figures. */
export const figures: FigureWords = {
  asTable: 'Afficher en tableau',
  asFigure: 'Afficher en figure',
  fromSource: 'Dans le rapport :',
  beyondSource: (documents) => `Au-delà du rapport : ${documents}`,
  name: 'Nom',
  inFull: 'En entier',
  groupBy: 'Grouper',
  pickOne: 'Choisissez un élément pour en lire davantage.',

  show: 'Afficher',
  everything: 'Tout',
  filter: { place: 'Lieu', theme: 'Thème', kind: 'Type' },
  all: 'Tout',
  clear: 'Tout afficher à nouveau',
  counted: (shown, of) =>
    shown === of
      ? plural(of, { one: `${of} entrée`, other: `Les ${of} entrées` })
      : plural(shown, { one: `${shown} entrée sur ${of}`, other: `${shown} entrées sur ${of}` }),
  nothing: 'Rien ne correspond à tous vos choix.',

  when: 'Quand',
  what: 'Quoi',
  event: 'Événement',
  kind: 'Type',
  who: 'Qui',
  asked: 'Ce qui a été demandé',
  use: 'Ce que vous pouvez en faire :',
  outcome: 'Résultat',
  themes: 'Thèmes',
  granted: 'dans le texte',
  notGranted: 'demandé, absent du texte',
  tally: (granted, left) =>
    left === 0 ? `${granted} dans le texte` : `${granted} dans le texte, ${left} non`,

  share: (some, all) => `${some} sur ${all}`,
  markedCell: (who, what) => `${who} : ${what}`,
  emptyCell: 'rien',

  place: 'Lieu',
  region: 'Région',
  placeIn: (name, country) => `${name}, ${country}`,
  numbered: (number, text) => `${number}. ${text}`,

  links: 'Liens',
}
