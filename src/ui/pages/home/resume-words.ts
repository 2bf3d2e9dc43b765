import type { Lesson } from '../../../core/course'
import type { Words } from '../../../locales'
import type { Resume } from './resume'

/** What the resume card says, and where its button goes. */
export interface ResumeWords {
  readonly eyebrow: string
  readonly title: string
  /** What stands under the title, most telling first. */
  readonly facts: readonly string[]
  readonly to: string
  readonly button: string
}

const lessonTitle = (lesson: Lesson) => `${lesson.number}. ${lesson.title}`

/** Puts what comes next into words; null where nothing does. */
export const resumeWords = (resume: Resume, shell: Words['shell']): ResumeWords | null => {
  const { home } = shell
  switch (resume.type) {
    case 'start':
    case 'done':
      return null
    case 'final':
      return {
        eyebrow: home.resume,
        title: home.resumeFinal,
        facts: [home.answered(resume.answered, resume.of)],
        to: '/final',
        button: home.continue,
      }
    case 'final-next':
      return {
        eyebrow: home.allRead,
        title: home.resumeFinal,
        facts: [],
        to: '/final',
        button: home.openFinal,
      }
    case 'lesson':
      return {
        eyebrow: home.resume,
        title: lessonTitle(resume.lesson),
        facts: [...(resume.segment === null ? [] : [resume.segment]), home.minutesLeft(resume.minutes)],
        to: `/lesson/${resume.lesson.id}?resume`,
        button: home.continue,
      }
    case 'quiz':
      return {
        eyebrow: home.resume,
        title: lessonTitle(resume.lesson),
        facts: [home.resumeQuiz, home.questionsLeft(resume.questions)],
        to: `/lesson/${resume.lesson.id}/quiz`,
        button: home.continue,
      }
    case 'next':
      return {
        eyebrow: home.next,
        title: lessonTitle(resume.lesson),
        facts: [shell.nav.minutes(resume.lesson.minutes)],
        to: `/lesson/${resume.lesson.id}`,
        button: home.openLesson,
      }
  }
}
