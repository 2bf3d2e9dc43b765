import { pluralIn } from '../plural'

const plural = pluralIn('en')

/** The words of the placement check, which are loaded with its page. */
export const placementWords = {
  placement: {
    title: 'Where to begin',
    intro: 'About ten questions from all parts of the course tell you with which lessons to begin.',
    rules: {
      optional:
        'It takes about five minutes. You may skip it: every lesson is open to you, whatever comes out.',
      unjudged:
        'It does not show what is right or wrong, so that each question still counts when you meet it in its lesson.',
      unkept:
        'Your answers are not kept and nobody gets them. Only the advice is kept. If you close this page in between, you begin anew.',
    },
    start: 'Start the check',
    again: 'Take it again',
    last: 'What it said last time',
    place: (number: number, of: number) => `Where to begin: question ${number} of ${of}`,
    progress: 'Questions passed',
    open: 'Leave it open if you do not know. That is an answer too.',
    finish: 'See where to begin',
    done: 'Here you may begin',
    begin: (count: number) =>
      plural(count, { one: 'Begin with this lesson:', other: 'Begin with these lessons:' }),
    completed: 'completed',
    nothingMissed: 'You knew all of it. Take the lessons that interest you, or go to the final.',
    fromStart: 'Much of this is new to you. Begin with the first lesson and take them in their order.',
    first: 'Go to the first lesson',
    rough:
      'A few questions give a rough guess only. Parts that they did not ask about may be new to you too.',
    home: 'All lessons',
  },
}
