import type { PrintWords } from '../words'

/** The words of hand-outs: what can be printed, and what stands on paper. */
export const print: PrintWords = {
  title: 'Imprimer',
  lead: 'Choisissez ce que vous voulez sur papier ou en PDF. Les documents contiennent le texte, les figures sous forme de tableaux et les liens sous forme de notes.',
  course: 'Tout le cours',
  courseText: 'Toutes les leçons, l’une après l’autre.',
  lessons: 'Une leçon',
  other: 'Autres pages',
  otherText: 'Ouvrez la page et choisissez-y « Imprimer », ou passez par le menu de votre navigateur.',

  loading: (done, of) => `Chargement : ${done} sur ${of}`,
  ready: 'Le document est prêt à être imprimé.',
  back: 'Choisir autre chose',
  print: 'Imprimer ou enregistrer en PDF',
  questions: 'Avec les questions',
  answers: 'Avec les réponses, en annexe',
  answersNote:
    'Seulement les questions auxquelles vous avez répondu. Un document ne dévoile jamais les autres.',
  noAnswers: 'Vous n’avez encore répondu à aucune de ces questions.',

  objectives: 'Vous saurez',
  notes: 'Notes',
  sources: 'Sources',
  section: (id, title) => `§${id} ${title}`,
  lesson: (number) => `leçon ${number}`,
  madeFrom: (course, version) => `${course}, version ${version}`,

  ask: 'Questions',
  chooseOne: 'Choisissez une réponse.',
  chooseAll: 'Choisissez toutes les réponses justes.',
  matchEach: 'Écrivez devant chaque ligne la lettre qui lui correspond.',
  order: 'Numérotez les lignes dans le bon ordre.',
  group: (groups) => `Écrivez le groupe devant chaque ligne : ${groups}.`,
  answersTitle: 'Réponses aux questions que vous avez traitées',
  question: (number) => `Question ${number}`,
  pair: (one, other) => `${one} : ${other}`,
}
