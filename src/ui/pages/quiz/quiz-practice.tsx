import { useState } from 'react'
import type { LearnerRecord } from '../../../core/record'
import { usePageWords } from '../../app/page-words'
import { Button } from '../../components/button'
import { Icon } from '../../components/icon'
import { ItemView } from '../../items'
import { QuestionHead } from '../../lesson/question-head'
import { StepBar } from '../../lesson/step-bar'
import { useSession } from '../../state'
import { practiceOrder, type Question, type Share } from './quiz-plan'

/** The questions in the order of practice, each with the number of responses so far: no showing is like another. */
const turnsOf = (questions: readonly Question[], record: LearnerRecord) =>
  practiceOrder(questions, record).map((question) => ({
    question,
    turn: record.items[question.slot]?.tries ?? 0,
  }))

/** The same questions once more, as if never answered. First responses stay as they are. */
export const QuizPractice = ({
  questions,
  onDone,
}: {
  questions: readonly Question[]
  /** Called with what was right this time, of what was answered. */
  onDone: (share: Share) => void
}) => {
  const { quiz } = usePageWords()
  const session = useSession()
  const [order] = useState(() => turnsOf(questions, session.store.getState().record))
  const [index, setIndex] = useState(0)
  const [results, setResults] = useState<Readonly<Record<number, boolean>>>({})
  const turn = order[index]
  if (!turn) return null
  const { question } = turn
  const isLast = index === order.length - 1
  const checked = Object.values(results)
  const end = () => onDone({ right: checked.filter(Boolean).length, of: checked.length })
  return (
    <>
      <QuestionHead
        place={quiz.practice.place(index + 1, order.length)}
        progress={{
          value: index,
          max: order.length,
          label: quiz.practice.progress,
          text: quiz.answered(index, order.length),
        }}
        note={quiz.end.practiseText}
        focuses
      />
      <ItemView
        key={question.item.prompt.id}
        mode="practise"
        turn={turn.turn}
        item={question.item}
        slot={question.slot}
        onChecked={({ correct }) => setResults({ ...results, [question.slot]: correct === true })}
      />
      <StepBar
        label={quiz.barLabel}
        back={
          <Button variant="quiet" onClick={end}>
            {quiz.practice.end}
          </Button>
        }
        next={
          <Button
            variant={results[question.slot] === undefined ? 'secondary' : 'primary'}
            onClick={() => (isLast ? end() : setIndex(index + 1))}
          >
            {isLast ? quiz.practice.finish : quiz.next}
            <Icon name="arrow-right" />
          </Button>
        }
      />
    </>
  )
}
