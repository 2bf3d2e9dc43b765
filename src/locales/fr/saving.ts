import type { Words } from '../words'

/** The words of saving. */
export const save: Words['shell']['save'] = {
  label: 'Enregistrement',
  exit: 'Enregistrer et quitter',
  exitShort: 'Quitter',
  leave: 'Quitter',
  leaving: 'Enregistrement…',
  retry: 'Réessayer',
  saveNow: 'Enregistrer maintenant',
  copy: 'Prendre une copie',
  saved: {
    chip: (time) => `Enregistré sur la plateforme à ${time}`,
    short: (time) => `Enregistré ${time}`,
    text: (time) =>
      `La plateforme a confirmé votre progression à ${time}. Ce que vous faites ensuite est aussitôt conservé sur cet appareil et lui est transmis quand vous terminez un quiz, une leçon ou l’évaluation finale, et quand vous quittez le cours.`,
  },
  sent: {
    chip: (time) => `Envoyé à ${time}`,
    short: (time) => `Envoyé ${time}`,
    text: (time) =>
      `Votre progression a été envoyée à la plateforme à ${time}, mais celle-ci n’a pas dit si elle l’a reçue. Elle est aussi conservée sur cet appareil. À la prochaine ouverture, le cours vérifie ce qui est arrivé et envoie le reste.`,
    textNotKept: (time) =>
      `Votre progression a été envoyée à la plateforme à ${time}, mais celle-ci n’a pas dit si elle l’a reçue, et ce navigateur ne conserve rien sur cet appareil. Enregistrez à nouveau ou, par précaution, prenez une copie.`,
  },
  onDevice: {
    chip: 'Sur cet appareil, envoi à suivre',
    short: 'Sur l’appareil',
    text: 'Vos dernières réponses sont conservées sur cet appareil. Elles sont transmises à la plateforme quand vous terminez un quiz, une leçon ou l’évaluation finale, et quand vous quittez le cours.',
  },
  inPage: {
    chip: 'Pas encore enregistré',
    short: 'Pas encore',
    text: 'Ce navigateur ne conserve rien sur cet appareil : son stockage est bloqué, plein ou a été effacé. Vos dernières réponses sont transmises à la plateforme dans la demi-minute. Attendez « Enregistré » avant de fermer la page, ou enregistrez maintenant.',
  },
  notSaved: {
    chip: 'Non enregistré',
    short: 'Non enregistré',
    text: 'La plateforme n’a pas pris votre progression. Vos réponses sont conservées sur cet appareil : vous pouvez continuer à travailler. Réessayez maintenant ; si cela ne suffit pas, rouvrez le cours depuis la plateforme : tout sera alors envoyé.',
    textNotKept:
      'La plateforme n’a pas pris votre progression, et ce navigateur ne conserve rien sur cet appareil. Laissez cette page ouverte. Réessayez maintenant ou prenez une copie.',
    reason: (reason) => `Réponse de la plateforme : ${reason}`,
  },
  review: {
    chip: 'Votre résultat est enregistré ; l’entraînement reste sur cet appareil',
    short: 'Enregistré',
    text: 'La plateforme a clos cette tentative avec votre résultat. Vous pouvez lire et vous entraîner autant que vous le souhaitez. L’entraînement reste sur cet appareil et ne change rien sur la plateforme.',
  },
  browse: {
    chip: 'Aperçu : rien n’est conservé',
    short: 'Aperçu',
    text: 'La plateforme a ouvert ce cours en aperçu. Rien de ce que vous y faites n’est conservé.',
  },
  local: {
    chip: 'Conservé sur cet appareil',
    short: 'Sur l’appareil',
    text: 'Aucune plateforme n’est connectée. Votre progression est conservée dans ce navigateur, sur cet appareil, et ne va nulle part ailleurs.',
  },
  nowhere: {
    chip: 'Non conservé : ce navigateur bloque le stockage',
    short: 'Non conservé',
    text: 'Ce navigateur bloque le stockage ou n’a plus de place, et aucune plateforme n’est connectée. Ce que vous faites sera perdu quand vous fermerez la page. Prenez une copie avant de partir, ou autorisez le stockage pour cette page.',
  },
  notConnected: {
    chip: 'Pas de connexion à la plateforme',
    short: 'Hors connexion',
    text: 'À l’ouverture du cours, la plateforme n’a pas répondu ou a refusé la connexion. Vous pouvez travailler : tout ce que vous faites est conservé sur cet appareil. Réessayez maintenant, ou rouvrez le cours plus tard depuis la plateforme : tout sera alors envoyé.',
  },
  nowSaved: 'Votre progression est de nouveau enregistrée.',
}
