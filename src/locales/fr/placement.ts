import type { PageWords } from '../words'
import { pluralIn } from '../plural'

const plural = pluralIn('fr')

/** The words of the placement check. */
export const placementWords: Pick<PageWords, 'placement'> = {
  placement: {
    title: 'Par où commencer',
    intro: 'Une dizaine de questions sur tout le cours vous disent par quelles leçons commencer.',
    rules: {
      optional:
        'Il faut environ cinq minutes. Vous pouvez vous en passer : toutes les leçons vous sont ouvertes, quel que soit le résultat.',
      unjudged:
        'Ce test n’indique pas ce qui est juste ou faux, pour que chaque question compte encore quand vous la retrouverez dans sa leçon.',
      unkept:
        'Vos réponses ne sont ni conservées ni transmises. Seul le conseil est conservé. Si vous fermez cette page entre-temps, vous recommencez au début.',
    },
    start: 'Commencer le test',
    again: 'Le refaire',
    last: 'Le conseil de la dernière fois',
    place: (number, of) => `Par où commencer : question ${number} sur ${of}`,
    progress: 'Questions parcourues',
    open: 'Laissez la question sans réponse si vous ne savez pas. C’est aussi une réponse.',
    finish: 'Voir par où commencer',
    done: 'Vous pouvez commencer ici',
    begin: (count) =>
      plural(count, { one: 'Commencez par cette leçon :', other: 'Commencez par ces leçons :' }),
    completed: 'terminée',
    nothingMissed:
      'Vous saviez tout cela. Suivez les leçons qui vous intéressent, ou passez à l’évaluation finale.',
    fromStart:
      'Une grande partie du cours est nouvelle pour vous. Commencez par la première leçon et suivez l’ordre.',
    first: 'Aller à la première leçon',
    rough:
      'Quelques questions ne donnent qu’une idée approximative. Ce qu’elles n’ont pas abordé peut aussi être nouveau pour vous.',
    home: 'Toutes les leçons',
  },
}
