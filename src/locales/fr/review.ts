import type { PageWords } from '../words'
import { pluralIn } from '../plural'

const plural = pluralIn('fr')
const relative = new Intl.RelativeTimeFormat('fr', { numeric: 'auto' })

const questions = (count: number) => plural(count, { one: `${count} question`, other: `${count} questions` })

/** The words of spaced review and of the statistics of memory. */
export const reviewWords: Pick<PageWords, 'review' | 'memory'> = {
  review: {
    title: 'Révision',
    card: {
      title: 'Révision',
      due: (count, minutes) => `${questions(count)} à revoir · ${minutes} min`,
      start: 'Réviser maintenant',
    },
    place: (number, of) => `Révision : question ${number} sur ${of}`,
    progress: 'Questions révisées',
    wasSure: 'La première fois, vous aviez répondu avec certitude, et ce n’était pas juste.',
    read: (number, title) => `À relire dans la leçon ${number} : ${title}`,
    end: 'Arrêter la révision',
    finish: 'Terminer',
    done: 'Révision terminée',
    right: (right, of) =>
      of === 0
        ? 'Vous n’avez répondu à rien cette fois.'
        : plural(right, {
            one: `${right} bonne réponse sur ${of} au premier essai`,
            other: `${right} bonnes réponses sur ${of} au premier essai`,
          }),
    spaced: 'Ce que vous saviez revient plus tard. Ce que vous avez manqué revient bientôt.',
    more: (count) => `Continuer : ${questions(count)} à revoir`,
    nothingDue: 'Rien n’est à revoir pour le moment.',
    nothingYet: 'Il n’y a encore rien à revoir.',
    how: 'Chaque question à laquelle vous répondez dans une leçon revient ici peu avant que vous ne l’oubliiez. Les premières réponses restent telles quelles.',
    next: (inDays, items) => `Prochaine révision : ${relative.format(inDays, 'day')}, ${questions(items)}.`,
    home: 'Toutes les leçons',
    memory: 'Ce qui est solide',
  },

  memory: {
    title: 'Ce que vous retenez',
    lead: 'Un modèle de la mémoire le calcule à partir de vos réponses dans les leçons, les quiz et les révisions.',
    nothing:
      'Répondez d’abord à des questions dans les leçons. Cette page montrera ensuite ce qui est solide et ce qui s’efface.',
    strengths: {
      firm: 'Solide',
      growing: 'En progrès',
      fading: 'S’efface',
    },
    explained:
      'Solide : tient trois semaines ou plus. En progrès : pas encore à revoir. S’efface : à revoir.',
    byModule: 'Solidité par module du cours',
    module: 'Module du cours',
    chart: 'Les mêmes nombres figurent dans le tableau sous le graphique.',
    sureTitle: 'Comment vous vous jugez',
    sureLead:
      'Quand vous avez répondu au premier essai avec ou sans certitude, à quelle fréquence aviez-vous raison ?',
    sure: 'Avec certitude',
    unsure: 'Sans certitude',
    said: 'Vous avez dit',
    right: 'Juste',
    wrong: 'Faux',
    share: 'Part de réponses justes',
    percent: (right, of) => (of === 0 ? '–' : `${Math.round((right / of) * 100)} %`),
    advice: {
      sureEnough: 'Vous pouvez vous fier à votre certitude.',
      tooSure:
        'Votre certitude va plus loin que vos bonnes réponses. Vérifiez une fois de plus quand c’est important.',
      knowsMore: 'Vous en savez plus que vous ne le pensez.',
    },
    review: 'Ouvrir la révision',
  },
}
