import type { Words } from '../words'

/** The words before and after the course. */
export const boot: Words['shell']['boot'] = {
  connecting: 'Connexion à votre plateforme…',
  late: 'Le cours n’a pas encore démarré. La connexion est peut-être lente, ou quelque chose dans ce navigateur ou ce réseau bloque son programme. Ce que vous avez fait auparavant est conservé.',
  ended: {
    title: 'Vous pouvez fermer cette fenêtre',
    saved: 'Votre progression est enregistrée. Le cours s’ouvrira là où vous l’avez laissé.',
    sent: 'Votre progression a été envoyée à la plateforme et est conservée sur cet appareil. À la prochaine ouverture, le cours vérifie que tout est arrivé.',
    sentNotKept:
      'Votre progression a été envoyée à la plateforme, qui n’a pas dit si elle l’a reçue. Cet appareil ne conserve rien. Par précaution, prenez une copie.',
    local: 'Votre progression est conservée sur cet appareil. Le cours s’ouvrira là où vous l’avez laissé.',
    notConnected:
      'Votre progression est conservée sur cet appareil. La plateforme ne l’a pas encore : rouvrez le cours depuis la plateforme, sur cet appareil, et elle sera envoyée.',
    nothing: 'Il n’y avait rien à enregistrer.',
    hint: 'Si le cours fait partie d’une page, revenez en arrière avec les menus de votre plateforme.',
    close: 'Fermer cette fenêtre',
    back: 'Revenir à votre plateforme',
  },
  endedUnsaved: {
    title: 'La plateforme n’a pas pris vos derniers progrès',
    text: 'Ils sont conservés sur cet appareil. Rouvrez le cours sur cet appareil et ils seront envoyés. Par précaution, prenez une copie avant de fermer cette fenêtre.',
    textNotKept:
      'Cet appareil ne conserve rien non plus : ce qui est nouveau serait perdu. Prenez une copie avant de fermer cette fenêtre. Vous pourrez la récupérer sur la page « Vos données ».',
  },
  failed: {
    title: 'Un problème est survenu',
    text: 'Le cours a rencontré une erreur et s’est arrêté. Ce que vous avez fait auparavant est conservé. Rechargez le cours pour continuer.',
    reload: 'Recharger le cours',
    details: 'Ce qui s’est passé',
  },
  pageFailed: {
    title: 'Cette page n’a pas pu être chargée',
    text: 'La connexion est peut-être coupée, ou le cours a été mis à jour entre-temps. Réessayez. Si cela ne suffit pas, rechargez le cours : il s’ouvre là où vous étiez.',
  },
}

/** What only the learner can know, asked before the course opens. */
export const ask: Words['shell']['ask'] = {
  bring: {
    title: 'Recommencer à zéro ou reprendre votre progression ?',
    text: 'La plateforme a commencé une nouvelle tentative pour vous. Cet appareil contient encore votre progression d’une tentative précédente.',
    note: 'Si vous la reprenez, les leçons et les réponses sont reportées. Les résultats des évaluations finales restent liés à la tentative dans laquelle ils ont été obtenus.',
    fresh: 'Recommencer à zéro',
    device: 'Reprendre ma progression de cet appareil',
  },
  unsent: {
    title: 'Reprendre votre progression de cet appareil ?',
    unclaimed:
      'Dans ce navigateur, quelqu’un a suivi ce cours pendant que la plateforme refusait la connexion. Était-ce vous ?',
    unsent:
      'Cet appareil contient une progression qui n’est peut-être jamais parvenue à la plateforme. Si la personne responsable de votre formation a réinitialisé votre tentative, continuez sans elle.',
    fresh: 'Continuer sans elle',
  },
  other: {
    title: 'Reprendre votre progression de cet appareil ?',
    text: 'La plateforme contient une autre tentative que cet appareil : vous avez commencé sur deux appareils, ou la personne responsable de votre formation a ouvert une nouvelle tentative pour vous.',
    fresh: 'Continuer avec ce que contient la plateforme',
  },
  last: {
    title: 'Continuer à la suite de la dernière personne sur cet appareil ?',
    text: 'Quelqu’un a suivi ce cours dans ce navigateur. Le cours ne peut pas savoir si c’était vous.',
    note: 'Si vous recommencez à zéro, la progression que contient ce navigateur est remplacée. Ne le choisissez que si elle n’est plus utile.',
    fresh: 'Recommencer à zéro',
    device: 'Oui, c’était moi : continuer',
  },
  unreadable: {
    title: 'Votre progression enregistrée est illisible',
    reasons: {
      empty: 'La plateforme n’a rien renvoyé.',
      'not-a-record': 'La plateforme a renvoyé un texte que ce cours n’a pas écrit.',
      truncated: 'La plateforme a renvoyé un texte dont la fin manque.',
      damaged: 'La plateforme a renvoyé un texte dont des caractères ont changé.',
      'newer-version':
        'Une version plus récente de ce cours l’a écrite, sous une forme que cette version ne connaît pas.',
    },
    withDevice: 'Cet appareil contient une copie lisible de votre progression.',
    withoutDevice:
      'Rien n’est remplacé tant que vous n’avez pas choisi. Pour consulter d’abord la personne responsable de votre formation, fermez cette fenêtre maintenant.',
    note: 'Dans tous les cas, le texte illisible est conservé sur cet appareil.',
    noteFresh: 'Si vous recommencez à zéro, le texte illisible est conservé sur cet appareil.',
    device: 'Utiliser la copie de cet appareil',
    fresh: 'Recommencer à zéro',
  },
}
