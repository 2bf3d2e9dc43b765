import { usePageWords } from '../app/page-words'
import { Icon } from '../components/icon'
import './question-steps.css'

/** How far a question has come, as the overview shows it. */
export type QuestionState = 'open' | 'answered' | 'in-lesson' | 'retry'

/** All questions as numbered buttons, each with its state in words for those who do not see it. */
export const QuestionSteps = ({
  states,
  current,
  onGo,
}: {
  states: readonly QuestionState[]
  /** Index; null where no question is on screen. */
  current: number | null
  onGo: (index: number) => void
}) => {
  const { quiz } = usePageWords()
  return (
    <nav className="question-steps" aria-label={quiz.overview}>
      <ol>
        {states.map((state, index) => (
          <li key={index}>
            <button
              type="button"
              className={`question-step question-step-${state}`}
              aria-current={index === current ? 'step' : undefined}
              aria-label={quiz.goTo(index + 1, quiz.state[state])}
              onClick={() => onGo(index)}
            >
              {index + 1}
              {state !== 'open' && <Icon name={state === 'retry' ? 'retry' : 'check'} />}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
