import { pluralIn } from '../plural'
import type { NotesWords } from '../words'

const plural = pluralIn('fr')

export const notes: NotesWords = {
  tools: (title) => `Outils pour « ${title} »`,
  bookmark: 'Signet',
  bookmarked: 'Signet posé.',
  unbookmarked: 'Signet retiré.',
  note: 'Écrire une note',
  yourNote: 'Votre note',
  noteLabel: (title) => `Votre note sur « ${title} »`,
  toNotes: 'Toutes vos notes',
  highlight: 'Surligner',
  highlightSelection: 'Surligner la sélection',
  highlightHelp: 'Sélectionnez des mots dans le texte, ou cochez ici des paragraphes entiers.',
  highlighted: 'Surligné.',
  unhighlighted: 'Surlignage retiré.',
  paragraphs: 'Paragraphes de cette partie',
  yours: 'Vos surlignages ici',
  remove: (text) => `Supprimer le surlignage « ${text} »`,
  gone: 'Le texte a changé depuis que vous avez surligné ces mots.',

  title: 'Vos notes',
  lead: 'Ce que vous avez écrit, surligné et marqué dans les leçons. Les notes sur les tâches « Dans votre ville » se trouvent sur la fiche de travail.',
  none: 'Encore rien ici. À la fin de chaque partie d’une leçon, des boutons permettent de poser un signet, de surligner des mots et d’écrire une note.',
  noneOfKind: 'Rien de ce type.',
  show: 'Afficher',
  all: 'Tout',
  kinds: { bookmark: 'Signets', highlight: 'Surlignages', note: 'Notes écrites' },
  kind: { bookmark: 'Signet', highlight: 'Surlignage', note: 'Note écrite' },
  count: (count) => plural(count, { one: `${count} entrée`, other: `${count} entrées` }),
  lesson: (number, title) => `Leçon ${number} : ${title}`,
  goneLesson: 'N’est plus dans le cours',
  delete: 'Supprimer',
  deleteOf: (kind, title) => `Supprimer : ${kind}, « ${title} »`,
  deleted: 'Supprimé.',
  undo: 'Annuler',
  restored: 'Rétabli.',
  take: 'Les emporter',
  takeLead:
    'En Markdown, un texte simple que tout éditeur ouvre, avec un lien vers chaque partie. Les liens s’ouvrent là où vous avez accès à ce cours.',
  takeButton: 'Copier le texte',
  fileName: (course) => `${course}-mes-notes`,

  listen: 'Écouter',
  pause: 'Mettre en pause',
  resume: 'Reprendre',
  stop: 'Arrêter',
  speed: 'Vitesse',
  speeds: { '0.75': 'Lente', '1': 'Normale', '1.25': 'Plus rapide', '1.5': 'Rapide', '2': 'Doublée' },
}
