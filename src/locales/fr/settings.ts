import type { PageWords } from '../words'

export const settingsWords: Pick<PageWords, 'settings'> = {
  settings: {
    title: 'Réglages',
    lead: 'L’aspect et le fonctionnement du cours pour vous. Chaque choix s’applique aussitôt, est conservé avec votre progression et vous suit sur vos autres appareils.',
    reading: 'Lecture',
    size: 'Taille du texte',
    sizes: { normal: 'Normale', large: 'Grande', larger: 'Plus grande', largest: 'Très grande' },
    spacing: 'Espacement',
    spacings: {
      normal: 'Espacement normal',
      wide: 'Large : plus de place entre les lignes, les mots et les lettres',
    },
    sample: 'Chaque mot ici a la taille et l’espace que vous avez choisis.',
    look: 'Aspect',
    theme: 'Thème',
    themes: { system: 'Comme sur cet appareil', light: 'Clair', dark: 'Sombre' },
    motion: 'Animations',
    motions: { system: 'Comme sur cet appareil', none: 'Aucune' },
    using: 'Utilisation du cours',
    keys: 'Touches sans Ctrl ni Cmd',
    keysText:
      'La touche / ouvre la recherche. Désactivez-la si vous dictez à votre ordinateur ou si vous appuyez parfois sur une touche par erreur.',
    confidence: 'Me demander mon degré de certitude',
    confidenceText:
      'Chaque question a alors deux boutons, « avec certitude » et « sans certitude », et les résultats montrent si vous vous jugez bien.',
    reset: 'Revenir aux réglages de départ',
    wasReset: 'Tous les réglages sont revenus à leur valeur de départ.',
  },
}
