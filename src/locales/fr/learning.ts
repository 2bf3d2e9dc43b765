import type { Words } from '../words'
import { pluralIn } from '../plural'

const plural = pluralIn('fr')

const questions = (count: number) => plural(count, { one: `${count} question`, other: `${count} questions` })

/** The words of lessons and items. */
export const learning: Words['learning'] = {
  item: {
    eyebrow: 'Faites le point',
    sure: 'Vérifier – avec certitude',
    unsure: 'Vérifier – sans certitude',
    check: 'Vérifier',
    confidence: 'Quel est votre degré de certitude ?',
    tryAgain: 'Essayer encore une fois',
    result: 'Votre résultat',
    correct: 'Exact.',
    notQuite: 'Pas tout à fait.',
    oneTryLeft: 'Relisez : il vous reste un essai.',
    partsRight: (right, of) =>
      plural(right, {
        one: `${right} élément sur ${of} est juste.`,
        other: `${right} éléments sur ${of} sont justes.`,
      }),
    somethingMissing: 'Ce que vous avez choisi est juste, mais il manque quelque chose.',
    answerShown: 'La bonne réponse est affichée.',
    yourAnswer: 'Votre réponse',
    marks: {
      right: 'Juste',
      wrong: 'Pas tout à fait',
      solution: 'Bonne réponse',
      missed: 'Bonne réponse, non choisie',
    },
    responseGone:
      'Vous avez répondu à cette question. Votre réponse n’est pas conservée en entier : elle ne peut donc pas être affichée.',
    responseKept:
      'Votre réponse est enregistrée, mais sa formulation n’est pas conservée. Ne la saisissez à nouveau que si vous voulez la changer.',
    save: 'Enregistrer la réponse',
    saved: 'Réponse enregistrée.',
    openResponse: 'Vous n’avez pas répondu à cette question.',
    problems: {
      single: 'Choisissez d’abord une réponse.',
      multiple: 'Choisissez d’abord au moins une réponse.',
      'true-false': 'Choisissez d’abord Vrai ou Faux.',
      matching: 'Choisissez d’abord une correspondance pour chaque ligne.',
      sequencing: 'Mettez d’abord les étapes en ordre : déplacez-en au moins une.',
      numeric: 'Saisissez d’abord un nombre.',
      'fill-in': 'Saisissez d’abord votre réponse.',
      categorise: 'Placez d’abord chaque ligne dans un groupe.',
      incomplete: 'Certaines lignes n’ont pas encore de réponse. Choisissez-en une pour chacune.',
      'not-a-number': 'Ce n’est pas un nombre. Utilisez des chiffres, par exemple 12 ou 3,5.',
    },
    true: 'Vrai',
    false: 'Faux',
    choose: 'Choisir…',
    chooseFrom: 'Choix possibles',
    lettered: (letter, text) => `${letter}. ${text}`,
    moveUp: (text) => `Monter : ${text}`,
    moveDown: (text) => `Descendre : ${text}`,
    moved: (place, of) => `Nouvelle position : ${place} sur ${of}.`,
    yourPlace: (place) => `Votre position : ${place}`,
    rightOrder: 'Le bon ordre',
    rightMatch: (text) => `Bonne correspondance : ${text}`,
    yourMatch: (text) => `Votre correspondance : ${text}`,
    yourGroup: (text) => `Votre groupe : ${text}`,
    scenario: (title, part, of) => `Cas : ${title} (question ${part} sur ${of})`,
  },

  load: {
    loading: 'Chargement…',
    failed: 'Cette partie n’a pas pu être chargée.',
    failedText: 'La connexion est peut-être coupée. Vos réponses sont conservées.',
    failedAgain: 'Si le problème persiste, fermez le cours et rouvrez-le. Vous reviendrez à cet endroit.',
    retry: 'Réessayer',
    loaded: (done, of) => `Chargement des questions : ${done} sur ${of}`,
  },

  lesson: {
    place: (number, of) => `Leçon ${number} sur ${of}`,
    minutes: (minutes) => `${minutes} min de lecture`,
    questions,
    done: 'Terminée',
    stoppedAt: (title) => `Reprendre là où vous en étiez : ${title}`,
    outline: 'Dans cette leçon',
    objectives: 'Vous saurez',
    segments: 'Au programme',
    reached: 'lu',
    sources: 'Sources de cette leçon',
    fromReport: 'Dans le rapport',
    beyond: 'Au-delà du rapport',
    section: (id, title) => `§${id} ${title}`,
    print: 'Imprimer cette leçon',
    mistake: 'Signaler une erreur',
    back: 'Retour',
    continue: 'Continuer',
    barLabel: 'Avancer dans la leçon',
    contents: 'Sommaire',
    partOf: (part, of) => `${part} sur ${of}`,
    takeQuiz: 'Faire le quiz',
    resumeQuiz: 'Continuer le quiz',
    seeQuiz: 'Voir le résultat du quiz',
    quizTitle: 'Quiz',
    quizOpen: (open, answered) =>
      answered === 0
        ? `${questions(open)} sur cette leçon.`
        : `${plural(open, { one: `Il reste ${open} question`, other: `Il reste ${open} questions` })} ; ${plural(answered, { one: `${answered} réponse donnée`, other: `${answered} réponses données` })}.`,
    quizAllAnswered: 'Vous avez répondu à toutes les questions. Envoyez le quiz pour le terminer.',
    quizSubmitted: 'Vous avez envoyé ce quiz. Vous pouvez vous entraîner à nouveau à tout moment.',
    home: 'Toutes les leçons',
  },

  text: {
    closeDefinition: 'Fermer',
    person: (name, office) => `${name}, ${office}`,
    beyond: 'Au-delà du rapport',
    source: (source) => `Source : ${source}`,
    section: (id) => `Section ${id} du rapport`,
    sectionTitled: (id, title) => `Section ${id} du rapport : ${title}`,
    keyPoints: 'À retenir',
    inYourCity: 'Dans votre ville',
    table: (title) => `Tableau : ${title}`,
    newTab: '(s’ouvre dans un nouvel onglet)',
    dateLocale: 'fr-FR',
  },
}
