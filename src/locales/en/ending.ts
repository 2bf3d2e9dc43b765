/** The words of the course's end. */
export const ending = {
  title: 'You have completed the course',
  certificate: 'Your certificate',
  learnt: 'What you have learnt',
  results: 'Your results, question by question',
  monday: 'What to do first',
  worksheet: 'Your worksheet',
  keep: 'How to keep it',
  keepText: 'Questions come back shortly before they would be forgotten, a few minutes at a time.',
  review: 'What is due for review',
  leave: 'How to leave',
  leaveText:
    'With the button at the top, whenever you like. The course stays open to you for reading and practice, and your result stays.',
}
