import { pluralIn } from '../plural'

const plural = pluralIn('en')

const questions = (count: number) => plural(count, { one: '1 question', other: `${count} questions` })

/** The words of quizzes and the final, which are loaded with their pages. */
export const questionWords = {
  quiz: {
    title: (lesson: string) => `Quiz: ${lesson}`,
    place: (number: number, of: number) => `Question ${number} of ${of}`,
    progress: 'Questions answered',
    answered: (answered: number, of: number) => `${answered} of ${of} answered`,
    overview: 'All questions',
    barLabel: 'Move through the questions',
    state: {
      open: 'open',
      answered: 'answered',
      'in-lesson': 'answered in the lesson',
      retry: 'one more try',
    },
    goTo: (number: number, state: string) => `Question ${number}, ${state}`,
    goToOpen: (number: number) => `Go to question ${number}`,
    inLesson: (count: number) =>
      plural(count, {
        one: '1 question is answered in the lesson already.',
        other: `${count} questions are answered in the lesson already.`,
      }),
    answeredInLesson: 'You answered this in the lesson.',
    previous: 'Previous',
    next: 'Next',
    submit: 'Submit quiz',
    open: (count: number) =>
      plural(count, { one: '1 question is open', other: `${count} questions are open` }),
    openText: 'Answer them now, or submit and practise them later.',
    submitAnyway: 'Submit anyway',
    goBack: 'Go back to the questions',
    lesson: 'Lesson',
    lessonOf: (number: number) => `Lesson ${number}`,
    end: {
      title: 'Quiz submitted',
      right: (right: number, of: number) => `${right} of ${of} right at the first try`,
      byObjective: 'By objective',
      objective: (right: number, of: number) => `${right} of ${of}`,
      review: (count: number) => plural(count, { one: 'Review this one', other: `Review these ${count}` }),
      allRight: 'Everything was right at the first try. Nothing to review.',
      wasSure: 'You were sure',
      wasUnsure: 'You were not sure',
      leftOpen: 'Left open',
      openQuestion: 'Open the question',
      openSegment: 'Read it in the lesson',
      next: 'What is next',
      nextLesson: (number: number, title: string) => `Lesson ${number}: ${title}`,
      lessonDone: 'Lesson completed.',
      segmentsLeft: (count: number) =>
        plural(count, {
          one: 'One part of the lesson is not read yet. Read it to complete the lesson.',
          other: `${count} parts of the lesson are not read yet. Read them to complete the lesson.`,
        }),
      readOn: 'Read on',
      final: 'Take the final',
      home: 'All lessons',
      practise: 'Practise again',
      practiseText: 'Same questions, in a new order. Your first answers stay as they are.',
      practised: (right: number, of: number) => `Practice done: ${right} of ${of} right this time.`,
      backToEnd: 'Back to your result',
    },
    practice: {
      place: (number: number, of: number) => `Practice: question ${number} of ${of}`,
      progress: 'Questions practised',
      end: 'End practice',
      finish: 'Finish',
    },
  },

  final: {
    title: 'Final',
    intro: (length: number, passMark: number) =>
      `${questions(length)} from the whole course. You pass with ${passMark} %.`,
    rules: {
      tries: 'You may take it as often as you like. Your best result is kept.',
      blind:
        'Nothing is shown as right or wrong until you submit. Then you see every question with its explanation.',
      resume: 'You may stop and come back: your answers are kept, and you go on where you stopped.',
      anyTime: 'You may take it at any time, before or after the lessons.',
    },
    lessonsLeft: (count: number) =>
      plural(count, {
        one: 'One lesson is not completed yet. You may still start now.',
        other: `${count} lessons are not completed yet. You may still start now.`,
      }),
    best: (score: number, passed: boolean) =>
      passed ? `Your best result: ${score} %, passed.` : `Your best result: ${score} %, not passed yet.`,
    results: 'See your results',
    home: 'All lessons',
    progress: 'Questions answered',
    start: 'Start the final',
    again: 'Take it again',
    place: (number: number, of: number) => `Question ${number} of ${of}`,
    answered: (answered: number, of: number) => `${answered} of ${of} answered`,
    next: 'Next',
    previous: 'Previous',
    submit: 'Submit the final',
    open: (count: number) =>
      plural(count, { one: '1 question is open', other: `${count} questions are open` }),
    allAnswered: 'All questions are answered',
    openText: 'An open question earns no points. You can still answer it.',
    confirmText: 'After you submit, your answers cannot be changed.',
    submitAnyway: 'Submit anyway',
    review: 'Question by question',
    question: (number: number) => `Question ${number}`,
    missed: (count: number) =>
      plural(count, { one: '1 question to look at again', other: `${count} questions to look at again` }),
    rightOnes: (count: number) => plural(count, { one: '1 right answer', other: `${count} right answers` }),
    fromLesson: (title: string) => `From the lesson: ${title}`,
  },
}
