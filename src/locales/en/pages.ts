import { pluralIn } from '../plural'
import { placementWords } from './placement'
import { questionWords } from './questions'
import { reviewWords } from './review'
import { settingsWords } from './settings'

const plural = pluralIn('en')

/** The words of quizzes, the final and the pages about the course, which are loaded with these pages. */
export const pages = {
  ...questionWords,
  ...reviewWords,
  ...placementWords,
  ...settingsWords,
  results: {
    title: 'Results',
    lead: 'What counts here is your first response to each question. Practice changes nothing.',
    final: 'The final',
    noFinal: 'You have not taken the final yet.',
    best: 'Best score',
    tries: 'Tries',
    needed: 'Needed to pass',
    state: 'State',
    passed: 'Passed',
    notPassed: 'Not passed yet',
    earlier: 'Earlier finals',
    recentOne: (number: number, score: number) => `Final ${number}: ${score} %`,
    latest: (number: number, score: number) => `Final ${number}: ${score} %, by part of the course`,
    missed: 'Read again',
    nothingMissed: 'Nothing missed',
    missedIn: (count: number) =>
      plural(count, { one: '1 question missed', other: `${count} questions missed` }),
    lessons: 'Lessons',
    firstTry: (right: number, of: number) => `${right} of ${of} right at the first try`,
    answeredSome: (answered: number, right: number, of: number) =>
      `${answered} of ${of} answered, ${right} right at the first try`,
    noAnswers: 'No answers yet',
    open: 'Open the final',
  },

  sources: {
    title: 'Sources',
    lead: 'Where everything in this course comes from, and where it goes past its source.',
    report: 'The report',
    published: (publisher: string, year: number) => `${publisher}, ${year}`,
    independence:
      'This course is independent. It is not made, reviewed or approved by the publisher of the report. It tells the report in its own words; the report holds the full text.',
    sections: 'Sections and the lessons that teach them',
    section: (id: string) => `§${id}`,
    sectionColumn: 'Section',
    beyond: 'Beyond the report',
    beyondLead:
      'Facts that the report does not hold are marked in the lessons. They come from these documents.',
    corrections: 'Corrections',
    correctionsLead: 'Where the report slips, the course says what is right.',
    says: 'The report says',
    right: 'Right',
    how: 'How this is known',
    licences: 'Licences',
    code: 'The program is open source under the MIT licence.',
    text: 'The text of the course may be shared and adapted under CC BY 4.0, with its origin named.',
    reportRights: 'The rights in the report stay with its publisher.',
  },

  data: {
    title: 'Your data',
    lead: 'What this course keeps of you, where, and who receives it.',
    device: 'On this device',
    deviceText:
      'This browser keeps your progress: parts of lessons read, your answers, your finals, the place that you left, what the LMS has not confirmed yet, and your notes, highlights and bookmarks, your worksheet and your way through cases, which the LMS never receives. That is how nothing is lost when the connection fails.',
    deviceLocal:
      'This browser keeps your progress: parts of lessons read, your answers, your finals, the place that you left, your notes, your worksheet and your way through cases. No LMS is connected, so this is the only copy.',
    deviceBrowse: 'Nothing. The LMS opened this course as a preview.',
    deviceId:
      'It is filed under a number computed from your id in the LMS. Your name is kept only if you change it for the certificate. Who can use this browser as you can open the course with your progress.',
    lms: 'At the LMS',
    lmsText: 'The LMS that launched the course receives this, and your instructors can see it there:',
    lmsLocal: 'No LMS is connected. Nothing leaves this device.',
    lmsReview: 'The LMS has closed this attempt. It keeps what it has; nothing more is sent.',
    lmsBrowse: 'The LMS opened this course as a preview. Nothing is sent.',
    receives: {
      status: ['Status', 'in progress, then passed or completed; never failed'],
      score: ['Score', 'your best final, in per cent'],
      time: ['Time', 'how long the course was open and in use'],
      place: ['Place', 'where you were last'],
      lessons: ['Each lesson', 'its status, and the share of questions right at the first try'],
      answers: ['Each question', 'your first response, whether it was right, when, and how long it took'],
      final: ['The final', 'your response to each question that it asked'],
      record: [
        'Your progress in packed form',
        'what the course needs to open where you left it, on any device',
      ],
    },
    noCredit: 'This launch is without credit: no score and no completion is sent.',
    elsewhere: 'Anywhere else',
    elsewhereText:
      'Nothing. The course loads nothing from other sites and sends nothing to anyone but the LMS that launched it: no cookies, no statistics, no trackers.',
    copy: 'Take a copy',
    copyText:
      'You can keep your progress, with your notes and worksheet, as a file, or as a text, and bring it back later.',
    bring: 'Bring progress back',
    bringText:
      'Progress from a copy is added to what is here; nothing is taken away. Scores of finals come along only in the attempt in which they were made.',
    bringFile: 'The file of a copy',
    bringPaste: 'Or paste the text of a copy',
    bringButton: 'Add this progress',
    brought: (answers: number, segments: number, notes: number) =>
      answers + segments + notes === 0
        ? 'All of this was here already. Nothing has changed.'
        : `Added: ${plural(answers, { one: '1 answer', other: `${answers} answers` })} and ${plural(segments, { one: '1 part', other: `${segments} parts` })} of lessons${notes === 0 ? '.' : `, and ${plural(notes, { one: '1 note', other: `${notes} notes` })}.`}`,
    bringProblem: {
      empty: 'There is nothing to read yet. Choose a file, or paste a text.',
      'not-a-progress-file':
        'This is not a copy of progress. Choose the file that “Take a copy” gave you, or paste all of its text.',
      'not-a-record': 'The copy holds no progress that this course wrote. Nothing has changed.',
      'other-course': 'This copy is of another course. Nothing has changed.',
      truncated: 'The end of the copy is missing. Copy all of the text. Nothing has changed.',
      damaged: 'Characters of the copy have changed, so it cannot be trusted. Nothing has changed.',
      'newer-version': 'A newer version of this course wrote the copy. Open it there. Nothing has changed.',
    },
    erase: 'Erase on this device',
    eraseText: 'Do this when you leave a shared computer. The LMS keeps its own copy.',
    eraseTextLocal: 'Do this when you leave a shared computer. There is no other copy.',
    eraseButton: 'Erase on this device …',
    confirmTitle: 'Erase your progress on this device?',
    confirmText:
      'What the LMS has is not touched. What it has not confirmed yet is lost. This cannot be undone.',
    confirmTextLocal: 'There is no other copy. This cannot be undone.',
    confirm: 'Erase',
    erased:
      'Erased. This device keeps nothing of your progress any more, nor of what you do in this window from here on.',
  },

  about: {
    title: 'About this course',
    version: 'Version',
    how: 'How it is made',
    howText: (report: string) =>
      `The lessons teach one report, ${report}, section by section and in their own words. Lessons and quizzes are plain text files that anyone can read, correct and translate. A program checks them, turns them into this course and packs it for learning platforms and browsers.`,
    checked:
      'Each question names the section behind it and says of every answer why it is right or wrong. Facts from elsewhere are marked. Slips of the report are corrected and listed.',
    sourcesLink: 'Sources and corrections',
    licence: 'Licence',
    licenceText:
      'Program: MIT licence. Text of the course: CC BY 4.0. You may use, change and share both, with their origin named.',
    changes: 'What has changed',
    startedWith: (version: string) => `You started with version ${version}.`,
    unchanged: 'Nothing has changed since you started.',
    versionOf: (version: string, date: string) => `Version ${version}, ${date}`,
    sinceStart: 'since you started',
    mistake: 'Report a mistake',
    mistakeText:
      'If something is wrong, unclear or out of date, please say so. Name the lesson and this version.',
    mistakeMail: 'Write a mail',
    mistakeMailText: 'The mail names the version and the place that you read last.',
    mailSubject: (course: string) => `A mistake in “${course}”`,
    mailVersion: (course: string, version: string) => `Course: ${course}, version ${version}`,
    mailLesson: (lesson: string) => `Lesson: ${lesson}`,
    mailPart: (part: string) => `Part: ${part}`,
    mailWhat: 'What is wrong:',
    again: 'Start the course again',
    againText: 'You can take the course from the beginning, with nothing read and nothing answered.',
    againButton: 'Start the course again …',
    againTitle: 'Start the course again?',
    againConfirm:
      'Your progress, your notes and your worksheet on this device are erased. Take a copy first if you may want them back: you can add it again on the page “Your data”.',
    tellInstructor: 'Tell the person or the office that gave you this course.',
    dataLink: 'What is kept of you, and where',
  },
}
