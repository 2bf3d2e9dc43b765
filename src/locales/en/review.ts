import { pluralIn } from '../plural'

const plural = pluralIn('en')
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })

const questions = (count: number) => plural(count, { one: '1 question', other: `${count} questions` })

/** The words of spaced review and of the statistics of memory, which are loaded with their pages. */
export const reviewWords = {
  review: {
    title: 'Review',
    card: {
      title: 'Review',
      due: (count: number, minutes: number) => `${questions(count)} due · ${minutes} min`,
      start: 'Review now',
    },
    place: (number: number, of: number) => `Review: question ${number} of ${of}`,
    progress: 'Questions reviewed',
    wasSure: 'The first time you were sure here, and it was not right.',
    read: (number: number, title: string) => `Read it again in lesson ${number}: ${title}`,
    end: 'End review',
    finish: 'Finish',
    done: 'Review done',
    right: (right: number, of: number) =>
      of === 0 ? 'You answered nothing this time.' : `${right} of ${of} right at the first try`,
    spaced: 'What you knew comes back later. What you missed comes back soon.',
    more: (count: number) => `Go on: ${questions(count)} due`,
    nothingDue: 'Nothing is due for review now.',
    nothingYet: 'There is nothing to review yet.',
    how: 'Each question that you answer in a lesson comes back here shortly before you would forget it. First answers stay as they are.',
    next: (inDays: number, items: number) =>
      `Next review: ${relative.format(inDays, 'day')}, ${questions(items)}.`,
    home: 'All lessons',
    memory: 'How firm it is',
  },

  memory: {
    title: 'What you remember',
    lead: 'A model of memory reckons this from your answers in lessons, quizzes and review.',
    nothing: 'Answer questions in the lessons first. Then this page shows what is firm and what is fading.',
    strengths: {
      firm: 'Firm',
      growing: 'Growing',
      fading: 'Fading',
    },
    explained: 'Firm: holds for three weeks or more. Growing: not due yet. Fading: due for review.',
    byModule: 'How firm, by part of the course',
    module: 'Part of the course',
    chart: 'The same numbers stand in the table below the chart.',
    sureTitle: 'How well you judge yourself',
    sureLead: 'When you said at the first try that you were sure, or not sure, how often were you right?',
    sure: 'Sure',
    unsure: 'Not sure',
    said: 'You said',
    right: 'Right',
    wrong: 'Wrong',
    share: 'Share right',
    percent: (right: number, of: number) => (of === 0 ? '–' : `${Math.round((right / of) * 100)} %`),
    advice: {
      sureEnough: 'You can trust your sureness.',
      tooSure: 'You are sure more often than you are right. Check once more where it matters.',
      knowsMore: 'You know more than you think.',
    },
    review: 'Open the review',
  },
}
