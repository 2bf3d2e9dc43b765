import type { CertificateWords } from '../words'
import { pluralIn } from '../plural'

const plural = pluralIn('fr')
const number = new Intl.NumberFormat('fr')
const date = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' })

/** The words of the certificate, and of what is still missing for it. */
export const certificate: CertificateWords = {
  title: 'Attestation',
  kind: 'Attestation de fin de cours',
  percent: (value) => `${value} %`,
  day: (day) => date.format(new Date(day)),

  missingLead: 'Vous recevez l’attestation une fois le cours terminé. Il manque encore :',
  missingLessons: (count) =>
    plural(count, {
      one: '1 leçon à lire, avec son quiz :',
      other: `${count} leçons à lire, chacune avec son quiz :`,
    }),
  missingFinal: (passMark) => `Une évaluation finale à ${passMark} % ou plus.`,
  toFinal: 'Aller à l’évaluation finale',
  bestSoFar: (score) => `Votre meilleur résultat : ${score} %.`,

  lead: 'Vous avez terminé le cours. Vérifiez votre nom, puis imprimez l’attestation ou enregistrez-la en PDF.',
  name: 'Votre nom, tel qu’il doit figurer sur l’attestation',
  nameKept: 'Ce que vous saisissez reste sur cet appareil. La plateforme ne le reçoit pas.',
  noName: '(nom)',

  certifies: 'Il est attesté que',
  hasCompleted: 'a terminé le cours',
  says: (name, course) => `Il est attesté que ${name} a terminé le cours « ${course} ».`,
  completed: 'Terminé le',
  score: 'Résultat de l’évaluation finale',
  length: 'Durée',
  hours: (hours, lessons) =>
    `environ ${plural(hours, { one: `${number.format(hours)} heure`, other: `${number.format(hours)} heures` })}, ${plural(lessons, { one: '1 leçon', other: `${lessons} leçons` })}`,
  version: 'Version du cours',
  learnt: 'Ce qui a été appris',
  issuedBy: (issuer) => `Délivrée par ${issuer}.`,
  noAccreditation:
    'Cette attestation constate que le cours a été suivi jusqu’au bout. Le cours l’a établie lui-même, d’après ce que la personne y a fait. Elle ne vaut pas accréditation, et personne n’a vérifié l’identité de la personne.',

  take: 'Emportez-la',
  print: 'Imprimer ou enregistrer en PDF',
  printHow: 'Pour garder un fichier, choisissez « Enregistrer au format PDF » comme imprimante.',
  share: 'Partager',
  copy: 'Copier le texte',
  fileName: (course) => `${course}-attestation`,
  howLong:
    'La durée est calculée d’après le cours : le temps de lecture, et une minute par question. Ce n’est pas le temps que vous y avez passé.',
}
