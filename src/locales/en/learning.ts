import { pluralIn } from '../plural'

const plural = pluralIn('en')

const questions = (count: number) => plural(count, { one: '1 question', other: `${count} questions` })
/** The words of lessons and items. */
export const learning = {
  item: {
    eyebrow: 'Check yourself',
    sure: 'Check – I’m sure',
    unsure: 'Check – not sure',
    check: 'Check',
    confidence: 'How sure are you?',
    tryAgain: 'Try once more',
    result: 'Your result',
    correct: 'Correct.',
    notQuite: 'Not quite.',
    oneTryLeft: 'Look at it again: you have one more try.',
    partsRight: (right: number, of: number) =>
      plural(right, { one: `1 of ${of} is right.`, other: `${right} of ${of} are right.` }),
    somethingMissing: 'What you chose is right, but something is missing.',
    answerShown: 'The right answer is shown.',
    yourAnswer: 'Your answer',
    marks: {
      right: 'Right',
      wrong: 'Not quite',
      solution: 'Right answer',
      missed: 'Right answer, not chosen',
    },
    responseGone:
      'You have answered this question. What you answered is not kept in full, so it cannot be shown.',
    responseKept:
      'Your answer is saved, but its wording is not kept. Type it again only if you want to change it.',
    save: 'Save answer',
    saved: 'Answer saved.',
    openResponse: 'You left this question open.',
    problems: {
      single: 'Choose an answer first.',
      multiple: 'Choose at least one answer first.',
      'true-false': 'Choose True or False first.',
      matching: 'Choose a match for each line first.',
      sequencing: 'Put the steps in order first: move at least one.',
      numeric: 'Type a number first.',
      'fill-in': 'Type your answer first.',
      categorise: 'Put each line into a group first.',
      incomplete: 'Some lines have no answer yet. Choose one for each.',
      'not-a-number': 'This is no number. Use figures, such as 12 or 3.5.',
    },
    true: 'True',
    false: 'False',
    choose: 'Choose …',
    chooseFrom: 'Choose from',
    lettered: (letter: string, text: string) => `${letter}. ${text}`,
    moveUp: (text: string) => `Move up: ${text}`,
    moveDown: (text: string) => `Move down: ${text}`,
    moved: (place: number, of: number) => `Moved to place ${place} of ${of}.`,
    yourPlace: (place: number) => `You had it at place ${place}`,
    rightOrder: 'The right order',
    rightMatch: (text: string) => `Right match: ${text}`,
    yourMatch: (text: string) => `Your match: ${text}`,
    yourGroup: (text: string) => `You put it into: ${text}`,
    scenario: (title: string, part: number, of: number) => `Case: ${title} (question ${part} of ${of})`,
  },

  load: {
    loading: 'Loading …',
    failed: 'This part did not load.',
    failedText: 'The connection may be lost. Your answers are kept.',
    failedAgain: 'If this stays, close the course and open it again. You will come back to this place.',
    retry: 'Retry',
    loaded: (done: number, of: number) => `Loading questions: ${done} of ${of}`,
  },

  lesson: {
    place: (number: number, of: number) => `Lesson ${number} of ${of}`,
    minutes: (minutes: number) => `${minutes} min reading`,
    questions,
    done: 'Completed',
    stoppedAt: (title: string) => `Continue where you stopped: ${title}`,
    outline: 'In this lesson',
    objectives: 'You will be able to',
    segments: 'What comes',
    reached: 'read',
    sources: 'Sources of this lesson',
    fromReport: 'From the report',
    beyond: 'Beyond the report',
    section: (id: string, title: string) => `§${id} ${title}`,
    print: 'Print this lesson',
    mistake: 'Report a mistake',
    back: 'Back',
    continue: 'Continue',
    barLabel: 'Move through the lesson',
    contents: 'Contents',
    partOf: (part: number, of: number) => `${part} of ${of}`,
    takeQuiz: 'Take the quiz',
    resumeQuiz: 'Continue the quiz',
    seeQuiz: 'See your quiz result',
    quizTitle: 'Quiz',
    quizOpen: (open: number, answered: number) =>
      answered === 0
        ? `${questions(open)} on this lesson.`
        : `${plural(open, { one: '1 question is', other: `${open} questions are` })} left; ${answered} answered.`,
    quizAllAnswered: 'You have answered every question. Submit the quiz to complete it.',
    quizSubmitted: 'You have submitted this quiz. You can practise again at any time.',
    home: 'All lessons',
  },

  text: {
    closeDefinition: 'Close',
    person: (name: string, office: string) => `${name}, ${office}`,
    beyond: 'Beyond the report',
    source: (source: string) => `Source: ${source}`,
    section: (id: string) => `Section ${id} of the report`,
    sectionTitled: (id: string, title: string) => `Section ${id} of the report: ${title}`,
    keyPoints: 'Key points',
    inYourCity: 'In your city',
    table: (title: string) => `Table: ${title}`,
    newTab: '(opens in a new tab)',
    /** How dates are written, BCP 47. */
    dateLocale: 'en-GB',
  },
}
