import { pluralIn } from '../plural'

const plural = pluralIn('en')
const number = new Intl.NumberFormat('en')
const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** The words of the certificate, and of what is still missing for it. */
export const certificate = {
  title: 'Certificate',
  kind: 'Record of completion',
  percent: (value: number) => `${value} %`,
  /** An ISO date as readers write it. */
  day: (day: string) => date.format(new Date(day)),

  missingLead: 'You get the certificate when the course is completed. This is still missing:',
  missingLessons: (count: number) =>
    plural(count, { one: '1 lesson', other: `${count} lessons` }) + ' to read, each with its quiz:',
  missingFinal: (passMark: number) => `A final of ${passMark} % or more.`,
  toFinal: 'Go to the final',
  bestSoFar: (score: number) => `Your best so far: ${score} %.`,

  lead: 'You have completed the course. Check your name, then print the certificate or keep it as a PDF.',
  name: 'Your name, as it should stand on the certificate',
  nameKept: 'What you type stays on this device. It is not sent to the LMS.',
  noName: '(name)',

  certifies: 'This records that',
  hasCompleted: 'has completed the course',
  says: (name: string, course: string) => `This records that ${name} has completed the course “${course}”.`,
  completed: 'Completed on',
  score: 'Score of the final',
  length: 'Length',
  hours: (hours: number, lessons: number) =>
    `about ${plural(hours, { one: '1 hour', other: `${number.format(hours)} hours` })}, ${plural(lessons, { one: '1 lesson', other: `${lessons} lessons` })}`,
  version: 'Version of the course',
  learnt: 'What was learnt',
  issuedBy: (issuer: string) => `Issued by ${issuer}.`,
  noAccreditation:
    'This is a record of completion. It was made by the course itself, from what the learner did in it. It is no accreditation, and nobody has checked who the learner is.',

  take: 'Take it with you',
  print: 'Print or save as PDF',
  printHow: 'To keep a file, choose “Save as PDF” as the printer.',
  share: 'Share',
  copy: 'Copy as text',
  fileName: (course: string) => `${course}-certificate`,
  howLong:
    'The length is reckoned from the course: its reading time, and a minute for each question. It is not the time that you took.',
}
