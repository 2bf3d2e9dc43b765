import type { EndingWords } from '../words'

/** The words of the course's end. */
export const ending: EndingWords = {
  title: 'Vous avez terminé le cours',
  certificate: 'Votre attestation',
  learnt: 'Ce que vous avez appris',
  results: 'Vos résultats, question par question',
  monday: 'Par quoi commencer',
  worksheet: 'Votre fiche de travail',
  keep: 'Comment ne pas oublier',
  keepText: 'Les questions reviennent peu avant d’être oubliées, quelques minutes à la fois.',
  review: 'Ce qui est à réviser',
  leave: 'Comment quitter',
  leaveText:
    'Avec le bouton en haut, quand vous voulez. Le cours reste ouvert pour lire et vous exercer, et votre résultat est conservé.',
}
