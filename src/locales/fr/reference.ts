import { pluralIn } from '../plural'
import type { ReferenceWords } from '../words'

const plural = pluralIn('fr')

const shown = (one: string, many: string) => (count: number, of: number) =>
  count === of
    ? plural(of, { one: `${of} ${one}`, other: `${of} ${many}` })
    : `${count} sur ${plural(of, { one: `${of} ${one}`, other: `${of} ${many}` })}`

/** The words of the glossary, who’s who, events and places. */
export const reference: ReferenceWords = {
  noMatch: 'Rien ne correspond à ce filtre.',
  clear: 'Effacer le filtre',
  letters: 'Aller à une lettre',
  inLessons: 'Dans les leçons',
  more: (count) => `En afficher ${count} de plus`,
  section: (id) => `§${id}`,
  reportedIn: 'Dans le rapport',
  glossary: {
    title: 'Glossaire',
    lead: 'Les termes de ce cours expliqués simplement, avec les parties des leçons qui les emploient.',
    filter: 'Chercher un terme',
    shown: shown('terme', 'termes'),
  },
  people: {
    title: 'Qui est qui',
    lead: 'Toutes les personnes que le cours nomme : leur fonction à l’époque, où elles ont participé et ce qu’elles ont dit, avec les mots de ce cours.',
    filter: 'Chercher une personne',
    group: 'Ville ou organisation',
    event: 'Événement',
    all: 'Tout',
    places: 'Villes et lieux',
    organisations: 'Organisations',
    shown: shown('personne', 'personnes'),
    present: 'A participé à',
    said: 'Ce qui a été dit',
    speaksFor: 'Représente',
  },
  events: {
    title: 'Événements',
    lead: 'Ce qui s’est passé, jour après jour : les séances officielles, les événements parallèles et ceux que les participants ont organisés eux-mêmes.',
    filter: 'Chercher un événement',
    shown: shown('événement', 'événements'),
    speakers: 'Qui a parlé ou participé',
    places: 'Villes présentes',
  },
  places: {
    title: 'Villes et lieux',
    lead: 'Les villes participantes, par région, avec les personnes qui les ont représentées et les lieux de leurs interventions, ainsi que les autres lieux que le cours nomme.',
    filter: 'Chercher une ville, un pays ou une région',
    shown: shown('lieu', 'lieux'),
    others: 'Autres lieux',
    delegation: 'Membre de la délégation de son pays',
    people: 'Qui l’a représentée',
    events: 'Où elle était présente',
  },
}
