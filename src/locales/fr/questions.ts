import type { PageWords } from '../words'
import { pluralIn } from '../plural'

const plural = pluralIn('fr')

const questions = (count: number) => plural(count, { one: `${count} question`, other: `${count} questions` })

/** The words of quizzes and the final. */
export const questionWords: Pick<PageWords, 'quiz' | 'final'> = {
  quiz: {
    title: (lesson) => `Quiz : ${lesson}`,
    place: (number, of) => `Question ${number} sur ${of}`,
    progress: 'Questions avec réponse',
    answered: (answered, of) =>
      plural(answered, { one: `${answered} réponse sur ${of}`, other: `${answered} réponses sur ${of}` }),
    overview: 'Toutes les questions',
    barLabel: 'Avancer dans les questions',
    state: {
      open: 'sans réponse',
      answered: 'avec réponse',
      'in-lesson': 'déjà traitée dans la leçon',
      retry: 'encore un essai',
    },
    goTo: (number, state) => `Question ${number}, ${state}`,
    goToOpen: (number) => `Aller à la question ${number}`,
    inLesson: (count) =>
      plural(count, {
        one: `Vous avez déjà répondu à ${count} question dans la leçon.`,
        other: `Vous avez déjà répondu à ${count} questions dans la leçon.`,
      }),
    answeredInLesson: 'Vous avez répondu à cette question dans la leçon.',
    previous: 'Précédente',
    next: 'Suivante',
    submit: 'Envoyer le quiz',
    open: (count) =>
      plural(count, { one: `${count} question sans réponse`, other: `${count} questions sans réponse` }),
    openText: 'Répondez-y maintenant, ou envoyez le quiz et entraînez-vous plus tard.',
    submitAnyway: 'Envoyer quand même',
    goBack: 'Revenir aux questions',
    lesson: 'Leçon',
    lessonOf: (number) => `Leçon ${number}`,
    end: {
      title: 'Quiz envoyé',
      right: (right, of) =>
        plural(right, {
          one: `${right} bonne réponse sur ${of} au premier essai`,
          other: `${right} bonnes réponses sur ${of} au premier essai`,
        }),
      byObjective: 'Par objectif',
      objective: (right, of) => `${right} sur ${of}`,
      review: (count) =>
        plural(count, { one: 'Question à revoir', other: `Les ${count} questions à revoir` }),
      allRight: 'Tout était juste au premier essai. Rien à revoir.',
      wasSure: 'Réponse donnée avec certitude',
      wasUnsure: 'Réponse donnée sans certitude',
      leftOpen: 'Sans réponse',
      openQuestion: 'Ouvrir la question',
      openSegment: 'Relire dans la leçon',
      next: 'La suite',
      nextLesson: (number, title) => `Leçon ${number} : ${title}`,
      lessonDone: 'Leçon terminée.',
      segmentsLeft: (count) =>
        plural(count, {
          one: 'Une partie de la leçon n’est pas encore lue. Lisez-la pour terminer la leçon.',
          other: `${count} parties de la leçon ne sont pas encore lues. Lisez-les pour terminer la leçon.`,
        }),
      readOn: 'Continuer la lecture',
      final: 'Passer l’évaluation finale',
      home: 'Toutes les leçons',
      practise: 'S’entraîner à nouveau',
      practiseText:
        'Les mêmes questions, dans un nouvel ordre. Vos premières réponses restent telles quelles.',
      practised: (right, of) =>
        plural(right, {
          one: `Entraînement terminé : ${right} bonne réponse sur ${of} cette fois.`,
          other: `Entraînement terminé : ${right} bonnes réponses sur ${of} cette fois.`,
        }),
      backToEnd: 'Revenir à votre résultat',
    },
    practice: {
      place: (number, of) => `Entraînement : question ${number} sur ${of}`,
      progress: 'Questions travaillées',
      end: 'Arrêter l’entraînement',
      finish: 'Terminer',
    },
  },

  final: {
    title: 'Évaluation finale',
    intro: (length, passMark) =>
      `${questions(length)} sur l’ensemble du cours. Il faut ${passMark} % pour réussir.`,
    rules: {
      tries:
        'Vous pouvez la passer aussi souvent que vous le souhaitez. Votre meilleur résultat est conservé.',
      blind:
        'Rien n’est indiqué comme juste ou faux avant l’envoi. Vous voyez ensuite chaque question avec son explication.',
      resume:
        'Vous pouvez vous arrêter et revenir : vos réponses sont conservées et vous reprenez là où vous en étiez.',
      anyTime: 'Vous pouvez la passer à tout moment, avant ou après les leçons.',
    },
    lessonsLeft: (count) =>
      plural(count, {
        one: 'Une leçon n’est pas encore terminée. Vous pouvez commencer quand même.',
        other: `${count} leçons ne sont pas encore terminées. Vous pouvez commencer quand même.`,
      }),
    best: (score, passed) =>
      passed
        ? `Votre meilleur résultat : ${score} %, réussi.`
        : `Votre meilleur résultat : ${score} %, pas encore réussi.`,
    results: 'Voir vos résultats',
    home: 'Toutes les leçons',
    progress: 'Questions avec réponse',
    start: 'Commencer l’évaluation finale',
    again: 'La repasser',
    place: (number, of) => `Question ${number} sur ${of}`,
    answered: (answered, of) =>
      plural(answered, { one: `${answered} réponse sur ${of}`, other: `${answered} réponses sur ${of}` }),
    next: 'Suivante',
    previous: 'Précédente',
    submit: 'Envoyer l’évaluation',
    open: (count) =>
      plural(count, { one: `${count} question sans réponse`, other: `${count} questions sans réponse` }),
    allAnswered: 'Toutes les questions ont une réponse',
    openText: 'Une question sans réponse ne rapporte aucun point. Vous pouvez encore y répondre.',
    confirmText: 'Après l’envoi, vos réponses ne peuvent plus être modifiées.',
    submitAnyway: 'Envoyer quand même',
    review: 'Question par question',
    question: (number) => `Question ${number}`,
    missed: (count) =>
      plural(count, { one: `${count} question à revoir`, other: `${count} questions à revoir` }),
    rightOnes: (count) => plural(count, { one: `${count} bonne réponse`, other: `${count} bonnes réponses` }),
    fromLesson: (title) => `Tirée de la leçon : ${title}`,
  },
}
