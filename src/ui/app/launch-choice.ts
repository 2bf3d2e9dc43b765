import type { Answer, LaunchQuestion } from '../../core/tracking'
import type { Words } from '../../locales'

/** A question of the launch in words. */
export interface LaunchChoice {
  readonly title: string
  readonly texts: readonly string[]
  /** The default first. */
  readonly answers: readonly { readonly answer: Answer; readonly label: string }[]
}

const unreadableChoice = (
  question: Extract<LaunchQuestion, { type: 'unreadable' }>,
  words: Words['shell']['ask']['unreadable'],
): LaunchChoice => {
  const fresh = { answer: 'fresh', label: words.fresh } as const
  const reason = words.reasons[question.reason]
  return question.device
    ? {
        title: words.title,
        texts: [`${reason} ${words.withDevice}`, words.note],
        answers: [{ answer: 'device', label: words.device }, fresh],
      }
    : { title: words.title, texts: [`${reason} ${words.withoutDevice}`, words.noteFresh], answers: [fresh] }
}

/** Puts a launch's question into words; the first answer is the default. */
export const choiceOf = (question: LaunchQuestion, words: Words['shell']['ask']): LaunchChoice => {
  switch (question.type) {
    case 'bring-progress': {
      const { title, text, note, fresh, device } = words.bring
      const answers = [
        { answer: 'fresh', label: fresh },
        { answer: 'device', label: device },
      ] as const
      return { title, texts: [text, note], answers }
    }
    case 'unsent-progress':
    case 'unclaimed-progress': {
      const { title, unsent, unclaimed, fresh } = words.unsent
      const answers = [
        { answer: 'device', label: words.bring.device },
        { answer: 'fresh', label: fresh },
      ] as const
      return { title, texts: [question.type === 'unsent-progress' ? unsent : unclaimed], answers }
    }
    case 'other-progress': {
      const { title, text, fresh } = words.other
      const answers = [
        { answer: 'fresh', label: fresh },
        { answer: 'device', label: words.bring.device },
      ] as const
      return { title, texts: [text, words.bring.note], answers }
    }
    case 'continue-last': {
      const { title, text, note, fresh, device } = words.last
      const answers = [
        { answer: 'device', label: device },
        { answer: 'fresh', label: fresh },
      ] as const
      return { title, texts: [text, note], answers }
    }
    case 'unreadable':
      return unreadableChoice(question, words.unreadable)
  }
}
