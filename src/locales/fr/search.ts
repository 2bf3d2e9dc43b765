import { pluralIn } from '../plural'
import type { SearchWords } from '../words'

const plural = pluralIn('fr')

export const search: SearchWords = {
  title: 'Recherche',
  field: 'Chercher dans le cours',
  lead: 'Trouve des mots dans les leçons, le glossaire, « Qui est qui », les événements et les lieux. Les questions ne sont pas concernées. Majuscules, accents et petites fautes de frappe ne comptent pas.',
  try: 'Essayez par exemple :',
  found: (query, count) =>
    plural(count, {
      one: `${count} résultat pour « ${query} »`,
      other: `${count} résultats pour « ${query} »`,
    }),
  none: (query) => `Rien trouvé pour « ${query} ».`,
  noneHint:
    'Essayez avec moins de mots, ou un autre mot pour la même chose. Le glossaire et les listes contiennent tout :',
  didYouMean: 'Vouliez-vous dire :',
  groups: {
    lessons: 'Leçons',
    glossary: 'Glossaire',
    people: 'Qui est qui',
    events: 'Événements',
    places: 'Villes et lieux',
  },
  more: (count, group) => `Afficher ${count} de plus dans ${group}`,
  lesson: (number, title) => `Leçon ${number} : ${title}`,
  wholeLesson: (number) => `Leçon ${number}`,
  keys: (key) =>
    `La touche ${key} ouvre la recherche depuis n’importe quelle page. Entrée mène au premier résultat.`,
}
