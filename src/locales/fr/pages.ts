import type { PageWords } from '../words'
import { pluralIn } from '../plural'
import { placementWords } from './placement'
import { questionWords } from './questions'
import { reviewWords } from './review'
import { settingsWords } from './settings'

const plural = pluralIn('fr')

/** The words of quizzes, the final and the pages about the course. */
export const pages: PageWords = {
  ...questionWords,
  ...reviewWords,
  ...placementWords,
  ...settingsWords,
  results: {
    title: 'Résultats',
    lead: 'Ce qui compte ici, c’est votre première réponse à chaque question. L’entraînement ne change rien.',
    final: 'L’évaluation finale',
    noFinal: 'Vous n’avez pas encore passé l’évaluation finale.',
    best: 'Meilleur résultat',
    tries: 'Essais',
    needed: 'Nécessaire pour réussir',
    state: 'État',
    passed: 'Réussie',
    notPassed: 'Pas encore réussie',
    earlier: 'Évaluations précédentes',
    recentOne: (number, score) => `Évaluation ${number} : ${score} %`,
    latest: (number, score) => `Évaluation ${number} : ${score} %, par module du cours`,
    missed: 'À relire',
    nothingMissed: 'Rien de manqué',
    missedIn: (count) =>
      plural(count, { one: `${count} question manquée`, other: `${count} questions manquées` }),
    lessons: 'Leçons',
    firstTry: (right, of) =>
      plural(right, {
        one: `${right} bonne réponse sur ${of} au premier essai`,
        other: `${right} bonnes réponses sur ${of} au premier essai`,
      }),
    answeredSome: (answered, right, of) =>
      `${plural(answered, { one: `${answered} réponse`, other: `${answered} réponses` })} sur ${of}, dont ${right} ${plural(right, { one: 'juste', other: 'justes' })} au premier essai`,
    noAnswers: 'Pas encore de réponse',
    open: 'Ouvrir l’évaluation finale',
  },

  sources: {
    title: 'Sources',
    lead: 'D’où vient tout ce que contient ce cours, et où il va au-delà de sa source.',
    report: 'Le rapport',
    published: (publisher, year) => `${publisher}, ${year}`,
    independence:
      'Ce cours est indépendant. Il n’est ni réalisé, ni relu, ni approuvé par l’éditeur du rapport. Il restitue le rapport avec ses propres mots ; le texte intégral se trouve dans le rapport.',
    sections: 'Les sections et les leçons qui les enseignent',
    section: (id) => `§${id}`,
    sectionColumn: 'Section',
    beyond: 'Au-delà du rapport',
    beyondLead:
      'Les faits que le rapport ne contient pas sont signalés dans les leçons. Ils proviennent de ces documents.',
    corrections: 'Corrections',
    correctionsLead: 'Là où le rapport se trompe, le cours dit ce qui est exact.',
    says: 'Le rapport dit',
    right: 'Forme exacte',
    how: 'Comment on le sait',
    licences: 'Licences',
    code: 'Le programme est un logiciel libre sous licence MIT.',
    text: 'Le texte du cours peut être partagé et adapté sous licence CC BY 4.0, à condition d’en citer l’origine.',
    reportRights: 'Les droits sur le rapport appartiennent à son éditeur.',
  },

  data: {
    title: 'Vos données',
    lead: 'Ce que ce cours conserve de vous, où, et qui le reçoit.',
    device: 'Sur cet appareil',
    deviceText:
      'Ce navigateur conserve votre progression : les parties de leçon lues, vos réponses, vos évaluations finales, l’endroit où vous en étiez, ce que la plateforme n’a pas encore confirmé, ainsi que vos notes, votre fiche de travail et votre parcours dans les études de cas, que la plateforme ne reçoit jamais. Ainsi, rien n’est perdu quand la connexion échoue.',
    deviceLocal:
      'Ce navigateur conserve votre progression : les parties de leçon lues, vos réponses, vos évaluations finales, l’endroit où vous en étiez, vos notes, votre fiche de travail et votre parcours dans les études de cas. Aucune plateforme n’est connectée : c’est la seule copie.',
    deviceBrowse: 'Rien. La plateforme a ouvert ce cours en aperçu.',
    deviceId:
      'Tout est classé sous un numéro calculé à partir de votre identifiant sur la plateforme. Votre nom n’est conservé que si vous le changez pour l’attestation. Toute personne qui peut utiliser ce navigateur à votre place peut ouvrir le cours avec votre progression.',
    lms: 'Sur la plateforme',
    lmsText:
      'La plateforme qui a lancé le cours reçoit ce qui suit, et les personnes responsables de votre formation peuvent l’y voir :',
    lmsLocal: 'Aucune plateforme n’est connectée. Rien ne quitte cet appareil.',
    lmsReview:
      'La plateforme a clos cette tentative. Elle garde ce qu’elle a ; rien de plus ne lui est envoyé.',
    lmsBrowse: 'La plateforme a ouvert ce cours en aperçu. Rien n’est envoyé.',
    receives: {
      status: ['État', 'en cours, puis réussi ou terminé ; jamais échoué'],
      score: ['Résultat', 'votre meilleure évaluation finale, en pourcentage'],
      time: ['Temps', 'la durée pendant laquelle le cours était ouvert et utilisé'],
      place: ['Endroit', 'là où vous étiez en dernier'],
      lessons: ['Chaque leçon', 'son état, et la part de bonnes réponses au premier essai'],
      answers: [
        'Chaque question',
        'votre première réponse, si elle était juste, quand vous l’avez donnée et en combien de temps',
      ],
      final: ['L’évaluation finale', 'votre réponse à chaque question posée'],
      record: [
        'Votre progression sous forme compacte',
        'ce qu’il faut au cours pour s’ouvrir là où vous l’avez laissé, sur n’importe quel appareil',
      ],
    },
    noCredit: 'Cette ouverture est sans validation : ni résultat ni achèvement ne sont envoyés.',
    elsewhere: 'Ailleurs',
    elsewhereText:
      'Rien. Le cours ne charge rien d’autres sites et n’envoie rien à personne d’autre qu’à la plateforme qui l’a lancé : ni cookies, ni statistiques, ni traceurs.',
    copy: 'Prendre une copie',
    copyText:
      'Vous pouvez conserver votre progression, avec vos notes et votre fiche de travail, sous forme de fichier ou de texte, et la récupérer plus tard.',
    bring: 'Récupérer une progression',
    bringText:
      'La progression d’une copie s’ajoute à ce qui est ici ; rien n’est retiré. Les résultats des évaluations finales ne suivent que dans la tentative dans laquelle ils ont été obtenus.',
    bringFile: 'Le fichier d’une copie',
    bringPaste: 'Ou collez le texte d’une copie',
    bringButton: 'Ajouter cette progression',
    brought: (answers, segments, notes) =>
      answers + segments + notes === 0
        ? 'Tout cela était déjà ici. Rien n’a changé.'
        : `Ajouté : ${plural(answers, { one: `${answers} réponse`, other: `${answers} réponses` })} et ${plural(segments, { one: `${segments} partie`, other: `${segments} parties` })} de leçon${notes === 0 ? '.' : `, ainsi que ${plural(notes, { one: `${notes} note`, other: `${notes} notes` })}.`}`,
    bringProblem: {
      empty: 'Il n’y a encore rien à lire. Choisissez un fichier ou collez un texte.',
      'not-a-progress-file':
        'Ce n’est pas une copie de progression. Choisissez le fichier que « Prendre une copie » vous a donné, ou collez son texte en entier.',
      'not-a-record': 'La copie ne contient aucune progression écrite par ce cours. Rien n’a changé.',
      'other-course': 'Cette copie provient d’un autre cours. Rien n’a changé.',
      truncated: 'La fin de la copie manque. Copiez le texte en entier. Rien n’a changé.',
      damaged: 'Des caractères de la copie ont changé : elle n’est plus fiable. Rien n’a changé ici.',
      'newer-version':
        'Une version plus récente de ce cours a écrit cette copie. Ouvrez-la avec cette version. Rien n’a changé.',
    },
    erase: 'Effacer sur cet appareil',
    eraseText: 'Faites-le quand vous quittez un ordinateur partagé. La plateforme garde sa propre copie.',
    eraseTextLocal: 'Faites-le quand vous quittez un ordinateur partagé. Il n’y a pas d’autre copie.',
    eraseButton: 'Effacer sur cet appareil…',
    confirmTitle: 'Effacer votre progression sur cet appareil ?',
    confirmText:
      'Ce que la plateforme possède n’est pas touché. Ce qu’elle n’a pas encore confirmé est perdu. Cette action est définitive.',
    confirmTextLocal: 'Il n’y a pas d’autre copie. Cette action est définitive.',
    confirm: 'Effacer',
    erased:
      'Effacé. Cet appareil ne conserve plus rien de votre progression, ni de ce que vous ferez désormais dans cette fenêtre.',
  },

  about: {
    title: 'À propos de ce cours',
    version: 'Version',
    how: 'Comment il est fait',
    howText: (report) =>
      `Les leçons enseignent un rapport, ${report}, section par section et avec leurs propres mots. Les leçons et les quiz sont de simples fichiers texte que chacun peut lire, corriger et traduire. Un programme les vérifie, en fait ce cours et le prépare pour les plateformes de formation et les navigateurs.`,
    checked:
      'Chaque question nomme la section dont elle vient et dit de chaque réponse pourquoi elle est juste ou fausse. Les faits venus d’ailleurs sont signalés. Les erreurs du rapport sont corrigées et répertoriées.',
    sourcesLink: 'Sources et corrections',
    licence: 'Licence',
    licenceText:
      'Programme : licence MIT. Texte du cours : CC BY 4.0. Vous pouvez utiliser, modifier et partager l’un et l’autre, à condition d’en citer l’origine.',
    changes: 'Ce qui a changé',
    startedWith: (version) => `Vous avez commencé avec la version ${version}.`,
    unchanged: 'Rien n’a changé depuis que vous avez commencé.',
    versionOf: (version, date) => `Version ${version}, ${date}`,
    sinceStart: 'depuis que vous avez commencé',
    mistake: 'Signaler une erreur',
    mistakeText:
      'Si quelque chose est faux, peu clair ou dépassé, dites-le-nous. Indiquez la leçon et cette version.',
    mistakeMail: 'Écrire un courriel',
    mistakeMailText: 'Le courriel indique la version et l’endroit que vous avez lu en dernier.',
    mailSubject: (course) => `Une erreur dans « ${course} »`,
    mailVersion: (course, version) => `Cours : ${course}, version ${version}`,
    mailLesson: (lesson) => `Leçon : ${lesson}`,
    mailPart: (part) => `Partie : ${part}`,
    mailWhat: 'Ce qui ne va pas :',
    again: 'Recommencer le cours',
    againText: 'Vous pouvez reprendre le cours depuis le début, sans rien de lu ni de répondu.',
    againButton: 'Recommencer le cours…',
    againTitle: 'Recommencer le cours ?',
    againConfirm:
      'Votre progression, vos notes et votre fiche de travail sur cet appareil sont effacées. Prenez d’abord une copie si vous pourriez en avoir besoin : la page « Vos données » permet de la récupérer.',
    tellInstructor: 'Parlez-en à la personne ou au service qui vous a proposé ce cours.',
    dataLink: 'Ce qui est conservé de vous, et où',
  },
}
