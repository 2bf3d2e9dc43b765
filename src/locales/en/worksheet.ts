/** The words of the learner's notes and of the worksheet. */
export const worksheet = {
  taskNote: 'Your notes',
  toWorksheet: 'Open your worksheet',
  kept: 'Kept on this device. Nobody else receives it.',
  notKept: 'This device keeps nothing: take a copy of what you write before you close the course.',

  loadFailed: 'The worksheet',
  filled: (filled: number, of: number) => `${filled} of ${of} fields filled in`,
  fields: 'Your local action',
  answer: (label: string) => `${label}: your text`,
  example: 'Example',
  exampleFrom: (place: string) => `Example: ${place}`,
  notes: 'From your notes',
  noNotes: 'You have no notes for this field yet. These tasks help to fill it:',
  taskIn: (lesson: string) => `Task in “${lesson}”`,
  use: 'Add to this field',
  useFrom: (lesson: string) => `Add the note from “${lesson}” to this field`,
  added: 'Your note was added to the field.',

  checks: 'Check your draft',
  checksLead:
    'Tick what is true of your draft. Where you hesitate, read the advice and change the draft. Nobody marks this.',
  checked: (done: number, of: number) => `${done} of ${of} ticked`,
  readAgain: (lesson: string) => `Read again: “${lesson}”`,

  take: 'Take it with you',
  takeLead: 'The worksheet is yours. It leaves this device only if you take it and hand it over.',
  word: 'Save for Word',
  markdown: 'Copy as text',
  saved: (name: string) =>
    `${name} was handed to your browser. If no file appeared, the frame or the app blocks downloads: copy the text instead.`,
  fileName: (course: string) => `${course}-worksheet`,
  empty: '(nothing written yet)',
  madeWith: (course: string) => `Written in the course “${course}”.`,
}
