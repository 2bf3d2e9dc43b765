import { pluralIn } from '../plural'
import { ask } from './ask'

const plural = pluralIn('en')

const lessons = (count: number) => plural(count, { one: '1 lesson', other: `${count} lessons` })
const questions = (count: number) => plural(count, { one: '1 question', other: `${count} questions` })

/** A length in minutes, in hours from 90 minutes on. */
const duration = (minutes: number): string => {
  if (minutes < 90) return `${minutes} min`
  const rest = minutes % 60
  return rest === 0 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 60)} h ${rest} min`
}

/** The words around the lessons: shell, saving, boot, home. */
export const shell = {
  lessons,
  questions,
  duration,
  /** Reading time and number of questions, the two parts in which length is shown. */
  length: (minutes: number, count: number) => `${duration(minutes)} reading · ${questions(count)}`,
  lessonNumber: (number: number) => `Lesson ${number}`,
  caseLink: (title: string) => `Case: ${title}`,
  percent: (value: number) => `${value} %`,
  status: {
    'not-started': 'Not started',
    'in-progress': 'In progress',
    completed: 'Completed',
  },
  close: 'Close',
  cancel: 'Cancel',
  dismiss: 'Dismiss',
  retry: 'Try again',
  loading: 'Loading …',
  opensNewTab: 'opens a new tab',

  language: {
    label: 'Language',
    changed: 'The course is in English now.',
    failed: 'This language did not load. The connection may be lost.',
    notTranslated: (language: string) => `Not translated yet: text in ${language}`,
  },

  nav: {
    skip: 'Skip to content',
    label: 'Course',
    menu: 'Menu',
    menuTitle: 'Course menu',
    closeMenu: 'Close menu',
    home: 'Course home',
    lessons: 'Lessons',
    more: 'More',
    final: 'Final',
    review: 'Review',
    results: 'Results',
    worksheet: 'Worksheet',
    reference: 'Reference',
    search: 'Search',
    glossary: 'Glossary',
    people: 'Who’s who',
    events: 'Events',
    places: 'Cities and places',
    sources: 'Sources',
    notes: 'Notes',
    settings: 'Settings',
    certificate: 'Certificate',
    print: 'Print',
    data: 'Your data',
    about: 'About',
    progress: (done: number, of: number) =>
      `${done} of ${plural(of, { one: '1 lesson', other: `${of} lessons` })} completed`,
    progressLabel: 'Progress through the course',
    minutes: (minutes: number) => `${minutes} min`,
  },

  final: {
    'not-taken': 'Not taken',
    'in-progress': (answered: number, of: number) => `In progress, ${answered} of ${of} answered`,
    best: (score: number) => `Best ${score} %`,
    passed: (score: number) => `Passed, ${score} %`,
  },

  save: {
    label: 'Saving',
    exit: 'Save and exit',
    exitShort: 'Exit',
    leave: 'Exit',
    leaving: 'Saving …',
    retry: 'Retry',
    saveNow: 'Save now',
    copy: 'Take a copy',
    saved: {
      chip: (time: string) => `Saved to the LMS ${time}`,
      short: (time: string) => `Saved ${time}`,
      text: (time: string) =>
        `The LMS confirmed your progress at ${time}. What you do next is kept on this device at once and goes to the LMS when you finish a quiz, a lesson or the final, and when you leave.`,
    },
    sent: {
      chip: (time: string) => `Sent ${time}`,
      short: (time: string) => `Sent ${time}`,
      text: (time: string) =>
        `Your progress was sent to the LMS at ${time}, but the LMS did not say whether it arrived. It is kept on this device too. The next launch checks what arrived and sends the rest.`,
      textNotKept: (time: string) =>
        `Your progress was sent to the LMS at ${time}, but the LMS did not say whether it arrived, and this browser keeps nothing on this device. Save again, or take a copy to be sure.`,
    },
    onDevice: {
      chip: 'On this device, will sync',
      short: 'On device',
      text: 'Your latest answers are kept on this device. They go to the LMS when you finish a quiz, a lesson or the final, and when you leave.',
    },
    inPage: {
      chip: 'Not saved yet',
      short: 'Not saved yet',
      text: 'This browser keeps nothing on this device: its storage is blocked, full or was erased. Your latest answers go to the LMS within half a minute. Wait for “Saved” before you close the page, or save now.',
    },
    notSaved: {
      chip: 'Not saved',
      short: 'Not saved',
      text: 'The LMS did not take your progress. Your answers are kept on this device, so you can go on working. Retry now; if that does not help, open the course again from the LMS: then it is sent.',
      textNotKept:
        'The LMS did not take your progress, and this browser keeps nothing on this device. Leave this page open. Retry now, or take a copy.',
      reason: (reason: string) => `What the LMS said: ${reason}`,
    },
    notConnected: {
      chip: 'Not connected to the LMS',
      short: 'Not connected',
      text: 'The LMS did not answer, or refused the connection, when the course opened. You can work: all that you do is kept on this device. Retry now, or open the course again from the LMS later on: then it is sent.',
    },
    review: {
      chip: 'Your result is recorded; practice is kept on this device',
      short: 'Recorded',
      text: 'The LMS has closed this attempt with your result. You can read and practise as much as you like. Practice is kept on this device and changes nothing in the LMS.',
    },
    browse: {
      chip: 'Preview: nothing is kept',
      short: 'Preview',
      text: 'The LMS opened this course as a preview. Nothing that you do here is kept.',
    },
    local: {
      chip: 'Kept on this device',
      short: 'On device',
      text: 'No LMS is connected. Your progress is kept in this browser, on this device, and goes nowhere else.',
    },
    nowhere: {
      chip: 'Not kept: this browser blocks storage',
      short: 'Not kept',
      text: 'This browser blocks storage or has no room left, and no LMS is connected. What you do is lost when you close the page. Take a copy before you go, or allow storage for this page.',
    },
    nowSaved: 'Your progress is saved again.',
  },

  copy: {
    title: 'A copy of your progress',
    text: 'This text holds your progress in this course. Keep the file, or copy the text into a note. On the page “Your data” you can bring it back, on this device or another one.',
    field: 'Your progress as text',
    download: 'Download as a file',
    copy: 'Copy the text',
    copied: 'Copied.',
    selected: 'The text is selected. Press Ctrl+C, or Cmd+C on a Mac, to copy it.',
    fileName: (course: string) => `${course}-progress.json`,
  },

  print: {
    button: 'Print',
    failed:
      'If no print window has opened, this frame or app cannot print. Open the course in a browser window.',
  },

  notices: {
    'lms-lost-progress':
      'The LMS had lost your progress. It was restored from this device and is being sent again.',
    'progress-joined':
      'Your progress from this device was brought into this attempt. Scores of finals stay with the attempt in which they were made.',
    'unsent-joined': 'Your progress from this device was added and is sent to the LMS.',
    'course-updated': 'The course was updated since you were here. What you did is kept.',
    aboutUpdate: 'About this version',
    'review-mode':
      'Your result is recorded. You can read and practise; practice is kept on this device and changes nothing in the LMS.',
    'browse-mode': 'This is a preview. Nothing that you do here is kept.',
    'no-credit':
      'The LMS opened this course without credit. Your progress is kept, but no score and no completion is recorded.',
  },

  boot: {
    connecting: 'Connecting to your LMS …',
    late: 'The course has not started yet. The line may be slow, or something in this browser or network blocks its program. What you did before is kept.',
    ended: {
      title: 'It is safe to close this window',
      saved: 'Your progress is saved. The course will open where you left it.',
      sent: 'Your progress was sent to the LMS and is kept on this device. The next launch checks that all of it arrived.',
      sentNotKept:
        'Your progress was sent to the LMS, which did not say whether it arrived. This device keeps nothing. Take a copy to be sure.',
      local: 'Your progress is kept on this device. The course will open where you left it.',
      notConnected:
        'Your progress is kept on this device. The LMS does not have it yet: open the course again from the LMS, on this device, and it will be sent.',
      nothing: 'Nothing was to be saved.',
      hint: 'If the course is part of a page, go back with the menus of your LMS.',
      close: 'Close this window',
      back: 'Back to your LMS',
    },
    endedUnsaved: {
      title: 'The LMS did not take your latest progress',
      text: 'It is kept on this device. Open the course again on this device and it will be sent. To be sure, take a copy before you close this window.',
      textNotKept:
        'This device keeps nothing either: what is new would be lost. Take a copy before you close this window. You can bring it back on the page “Your data”.',
    },
    failed: {
      title: 'Something went wrong',
      text: 'The course met a fault and has stopped. What you did before is kept. Load the course again to go on.',
      reload: 'Load the course again',
      details: 'What happened',
    },
    pageFailed: {
      title: 'This page did not load',
      text: 'The connection may be lost, or the course was updated meanwhile. Try again. If that does not help, load the course again: it opens where you are.',
    },
  },

  ask,

  home: {
    title: 'Home',
    takes: 'What it takes',
    takesText: (time: string, count: number, shortest: number, longest: number) =>
      shortest === longest
        ? `About ${time} of reading in ${lessons(count)} of ${longest} minutes, each with a quiz. Take them in any order.`
        : `About ${time} of reading in ${lessons(count)} of ${shortest} to ${longest} minutes, each with a quiz. Take them in any order.`,
    saves: 'How it saves',
    savesText: 'Every answer is kept at once. The line at the top always says where and when.',
    leave: 'How to leave',
    leaveText: 'Whenever you like, with the button at the top. You come back to the place that you left.',
    start: 'Start with lesson 1',
    placement: 'Not sure where to begin? Ten questions tell you.',
    resume: 'Where you left off',
    resumeQuiz: 'Quiz',
    resumeFinal: 'The final',
    next: 'Next lesson',
    minutesLeft: (minutes: number) => `${minutes} min left in this lesson`,
    questionsLeft: (count: number) =>
      plural(count, { one: '1 question left', other: `${count} questions left` }),
    answered: (answered: number, of: number) => `${answered} of ${of} answered`,
    continue: 'Continue',
    openLesson: 'Open the lesson',
    allRead: 'All lessons completed',
    openFinal: 'Take the final',
    progress: 'Your progress',
    left: (time: string, count: number) =>
      count === 0 ? `${time} of reading left` : `${time} of reading and ${questions(count)} left`,
    nothingLeft: 'All lessons read, all questions answered',
    lessons: 'Lessons',
    module: (number: number) => `Part ${number}`,
    final: 'The final',
    finalText: (count: number, passMark: number) =>
      `${questions(count)} from all parts of the course. You need ${passMark} % to pass, and you may try as often as you like: the best score counts.`,
    finalStart: 'Go to the final',
    finalContinue: 'Continue the final',
    finalAgain: 'Try again',
    needed: {
      done: 'You have completed the course.',
      both: (count: number, passMark: number) =>
        `To complete the course: ${lessons(count)} to go, and a final of ${passMark} % or more.`,
      lessons: (count: number) => `To complete the course: ${lessons(count)} to go.`,
      final: (passMark: number) => `To complete the course: a final of ${passMark} % or more.`,
    },
  },

  notFound: {
    title: 'Page not found',
    text: 'There is no page at this address. It may have been moved in a newer version of the course.',
    lesson: 'Lesson not found',
    lessonText:
      'This version of the course has no such lesson. It may have another name now. What you did in it is kept.',
    home: 'Course home',
  },
}
