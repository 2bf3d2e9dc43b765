/** The words of the settings page. */
export const settingsWords = {
  settings: {
    title: 'Settings',
    lead: 'How the course looks and works for you. Each choice holds at once, is kept with your progress and comes along to your other devices.',
    reading: 'Reading',
    size: 'Text size',
    sizes: { normal: 'Normal', large: 'Large', larger: 'Larger', largest: 'Largest' },
    spacing: 'Spacing',
    spacings: { normal: 'Normal', wide: 'Wide: more room between lines, words and letters' },
    sample: 'Each word here has the size and the room that you chose.',
    look: 'Look',
    theme: 'Theme',
    themes: { system: 'As on this device', light: 'Light', dark: 'Dark' },
    motion: 'Movement',
    motions: { system: 'As on this device', none: 'None' },
    using: 'Using the course',
    keys: 'Keys without Ctrl or Cmd',
    keysText: 'The key / opens search. Turn this off if you speak to your computer or press keys by mistake.',
    confidence: 'Ask how sure I am',
    confidenceText:
      'Each question then has two buttons, “I’m sure” and “not sure”, and Results shows how well you judge yourself.',
    reset: 'Back to the defaults',
    wasReset: 'All settings are back to their defaults.',
  },
}
