import { pluralIn } from '../plural'
import type { WorksheetWords } from '../words'

const plural = pluralIn('fr')

/** The words of the learner's notes and of the worksheet. */
export const worksheet: WorksheetWords = {
  taskNote: 'Vos notes',
  toWorksheet: 'Ouvrir votre fiche de travail',
  kept: 'Conservé sur cet appareil. Personne d’autre ne le reçoit.',
  notKept:
    'Cet appareil ne conserve rien : prenez une copie de ce que vous écrivez avant de fermer le cours.',

  loadFailed: 'La fiche de travail',
  filled: (filled, of) =>
    plural(filled, { one: `${filled} champ rempli sur ${of}`, other: `${filled} champs remplis sur ${of}` }),
  fields: 'Votre action locale',
  answer: (label) => `${label} : votre texte`,
  example: 'Exemple',
  exampleFrom: (place) => `Exemple : ${place}`,
  notes: 'Tiré de vos notes',
  noNotes: 'Vous n’avez pas encore de notes pour ce champ. Ces tâches aident à le remplir :',
  taskIn: (lesson) => `Tâche dans « ${lesson} »`,
  use: 'Ajouter à ce champ',
  useFrom: (lesson) => `Ajouter la note de « ${lesson} » à ce champ`,
  added: 'Votre note a été ajoutée au champ.',

  checks: 'Vérifiez votre projet',
  checksLead:
    'Cochez ce qui est vrai de votre projet. Si vous hésitez, lisez le conseil et modifiez le projet. Personne ne le note.',
  checked: (done, of) =>
    plural(done, { one: `${done} case cochée sur ${of}`, other: `${done} cases cochées sur ${of}` }),
  readAgain: (lesson) => `À relire : « ${lesson} »`,

  take: 'Emportez-la',
  takeLead: 'La fiche est à vous. Elle ne quitte cet appareil que si vous l’emportez et la transmettez.',
  word: 'Enregistrer pour Word',
  markdown: 'Copier le texte',
  saved: (name) =>
    `${name} a été transmis à votre navigateur. Si aucun fichier n’apparaît, le cadre ou l’application bloque les téléchargements : copiez plutôt le texte.`,
  fileName: (course) => `${course}-fiche`,
  empty: '(rien pour le moment)',
  madeWith: (course) => `Rédigé dans le cours « ${course} ».`,
}
