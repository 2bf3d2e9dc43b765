import type { Words } from '../words'
import { pluralIn } from '../plural'
import { boot, ask } from './launch'
import { save } from './saving'

const plural = pluralIn('fr')

const lessons = (count: number) => plural(count, { one: `${count} leçon`, other: `${count} leçons` })
const questions = (count: number) => plural(count, { one: `${count} question`, other: `${count} questions` })
const answersOf = (answered: number, of: number) =>
  plural(answered, { one: `${answered} réponse sur ${of}`, other: `${answered} réponses sur ${of}` })

/** A length in minutes, in hours from 90 minutes on. */
const duration = (minutes: number): string => {
  if (minutes < 90) return `${minutes} min`
  const rest = minutes % 60
  return rest === 0
    ? `${Math.floor(minutes / 60)} h`
    : `${Math.floor(minutes / 60)} h ${String(rest).padStart(2, '0')}`
}

/** The words around the lessons: shell, saving, boot, home. */
export const shell: Words['shell'] = {
  lessons,
  questions,
  duration,
  length: (minutes, count) => `${duration(minutes)} de lecture · ${questions(count)}`,
  lessonNumber: (number) => `Leçon ${number}`,
  caseLink: (title) => `Étude de cas : ${title}`,
  percent: (value) => `${value} %`,
  status: {
    'not-started': 'Pas commencée',
    'in-progress': 'En cours',
    completed: 'Terminée',
  },
  close: 'Fermer',
  cancel: 'Annuler',
  dismiss: 'Masquer',
  retry: 'Réessayer',
  loading: 'Chargement…',
  opensNewTab: 's’ouvre dans un nouvel onglet',

  language: {
    label: 'Langue',
    changed: 'Le cours est maintenant en français.',
    failed: 'Cette langue n’a pas pu être chargée. La connexion est peut-être coupée.',
    notTranslated: (language) => `Pas encore traduit : texte en ${language}`,
  },

  nav: {
    skip: 'Aller au contenu',
    label: 'Cours',
    menu: 'Menu',
    menuTitle: 'Menu du cours',
    closeMenu: 'Fermer le menu',
    home: 'Accueil du cours',
    lessons: 'Leçons',
    more: 'Plus',
    final: 'Évaluation finale',
    review: 'Révision',
    results: 'Résultats',
    worksheet: 'Fiche de travail',
    reference: 'Références',
    search: 'Recherche',
    glossary: 'Glossaire',
    people: 'Qui est qui',
    events: 'Événements',
    places: 'Villes et lieux',
    sources: 'Sources',
    notes: 'Vos notes',
    settings: 'Réglages',
    certificate: 'Attestation',
    print: 'Imprimer',
    data: 'Vos données',
    about: 'À propos',
    progress: (done, of) =>
      plural(done, {
        one: `${done} leçon sur ${of} terminée`,
        other: `${done} leçons sur ${of} terminées`,
      }),
    progressLabel: 'Progression dans le cours',
    minutes: (minutes) => `${minutes} min`,
  },

  final: {
    'not-taken': 'Pas encore passée',
    'in-progress': (answered, of) => `En cours, ${answersOf(answered, of)}`,
    best: (score) => `Meilleur résultat : ${score} %`,
    passed: (score) => `Réussie, ${score} %`,
  },

  save,

  copy: {
    title: 'Une copie de votre progression',
    text: 'Ce texte contient votre progression dans ce cours. Conservez le fichier ou copiez le texte dans une note. La page « Vos données » vous permet de la récupérer, sur cet appareil ou sur un autre.',
    field: 'Votre progression sous forme de texte',
    download: 'Télécharger un fichier',
    copy: 'Copier le texte',
    copied: 'Copié.',
    selected: 'Le texte est sélectionné. Appuyez sur Ctrl+C, ou sur Cmd+C sur un Mac, pour le copier.',
    fileName: (course) => `${course}-progression.json`,
  },

  print: {
    button: 'Imprimer',
    failed:
      'Si aucune fenêtre d’impression ne s’est ouverte, ce cadre ou cette application ne peut pas imprimer. Ouvrez le cours dans une fenêtre de navigateur.',
  },

  notices: {
    'lms-lost-progress':
      'La plateforme avait perdu votre progression. Elle a été rétablie à partir de cet appareil et lui est renvoyée.',
    'progress-joined':
      'Votre progression conservée sur cet appareil a été ajoutée à cette tentative. Les résultats des évaluations finales restent liés à la tentative dans laquelle ils ont été obtenus.',
    'unsent-joined':
      'Votre progression conservée sur cet appareil a été ajoutée et est envoyée à la plateforme.',
    'course-updated':
      'Le cours a été mis à jour depuis votre dernière visite. Ce que vous avez fait est conservé.',
    aboutUpdate: 'À propos de cette version',
    'review-mode':
      'Votre résultat est enregistré. Vous pouvez lire et vous entraîner : l’entraînement reste sur cet appareil et ne change rien sur la plateforme.',
    'browse-mode': 'Ceci est un aperçu. Rien de ce que vous y faites n’est conservé.',
    'no-credit':
      'La plateforme a ouvert ce cours sans validation. Votre progression est conservée, mais ni résultat ni achèvement ne sont enregistrés.',
  },

  boot,
  ask,

  home: {
    title: 'Accueil',
    takes: 'Ce que cela demande',
    takesText: (time, count, shortest, longest) =>
      shortest === longest
        ? `Environ ${time} de lecture en ${lessons(count)} de ${longest} minutes, chacune avec un quiz. Suivez-les dans l’ordre de votre choix.`
        : `Environ ${time} de lecture en ${lessons(count)} de ${shortest} à ${longest} minutes, chacune avec un quiz. Suivez-les dans l’ordre de votre choix.`,
    saves: 'Comment tout est enregistré',
    savesText: 'Chaque réponse est conservée aussitôt. La ligne en haut de la page dit toujours où et quand.',
    leave: 'Comment quitter le cours',
    leaveText:
      'Quand vous voulez, avec le bouton en haut de la page. Vous retrouverez l’endroit où vous en étiez.',
    start: 'Commencer par la leçon 1',
    placement: 'Vous ne savez pas par où commencer ? Dix questions vous le disent.',
    resume: 'Là où vous en étiez',
    resumeQuiz: 'Quiz',
    resumeFinal: 'L’évaluation finale',
    next: 'Leçon suivante',
    minutesLeft: (minutes) => `Encore ${minutes} min dans cette leçon`,
    questionsLeft: (count) =>
      plural(count, { one: `Encore ${count} question`, other: `Encore ${count} questions` }),
    answered: answersOf,
    continue: 'Continuer',
    openLesson: 'Ouvrir la leçon',
    allRead: 'Toutes les leçons sont terminées',
    openFinal: 'Passer l’évaluation finale',
    progress: 'Votre progression',
    left: (time, count) =>
      count === 0 ? `Encore ${time} de lecture` : `Encore ${time} de lecture et ${questions(count)}`,
    nothingLeft: 'Toutes les leçons sont lues, toutes les questions ont une réponse',
    lessons: 'Leçons',
    module: (number) => `Module ${number}`,
    final: 'L’évaluation finale',
    finalText: (count, passMark) =>
      `${questions(count)} tirées de tout le cours. Il faut ${passMark} % pour réussir, et vous pouvez essayer aussi souvent que vous le souhaitez : le meilleur résultat compte.`,
    finalStart: 'Aller à l’évaluation finale',
    finalContinue: 'Continuer l’évaluation finale',
    finalAgain: 'Essayer à nouveau',
    needed: {
      done: 'Vous avez terminé le cours.',
      both: (count, passMark) =>
        `Pour terminer le cours : encore ${lessons(count)}, et une évaluation finale à ${passMark} % ou plus.`,
      lessons: (count) => `Pour terminer le cours : encore ${lessons(count)}.`,
      final: (passMark) => `Pour terminer le cours : une évaluation finale à ${passMark} % ou plus.`,
    },
  },

  notFound: {
    title: 'Page introuvable',
    text: 'Il n’y a pas de page à cette adresse. Elle a peut-être été déplacée dans une version plus récente du cours.',
    lesson: 'Leçon introuvable',
    lessonText:
      'Cette version du cours n’a pas cette leçon. Elle porte peut-être un autre nom. Ce que vous y avez fait est conservé.',
    home: 'Accueil du cours',
  },
}
