import { useState } from 'react'
import { usePageWords } from '../../app/page-words'
import { useWords } from '../../app/words'
import { Button } from '../../components/button'
import { Icon } from '../../components/icon'
import { ItemView } from '../../items'
import { LoadFailed } from '../../lesson/load-failed'
import { QuestionHead } from '../../lesson/question-head'
import { StepBar } from '../../lesson/step-bar'
import { useQuizzes } from '../../lesson/use-quizzes'
import { useSession } from '../../state'
import { PlacementEnd } from './placement-end'
import { lessonsOf, placedItems, type Placed, type PlacementCodes } from './placement-plan'

const PlacementQuestions = ({ placed }: { placed: readonly Placed[] }) => {
  const { placement: words, quiz } = usePageWords()
  const [index, setIndex] = useState(0)
  const [codes, setCodes] = useState<PlacementCodes>({})
  const question = placed[index]
  if (!question) return <PlacementEnd placed={placed} codes={codes} />
  const answered = Object.keys(codes).length
  const isLast = index === placed.length - 1
  return (
    <>
      <QuestionHead
        place={words.place(index + 1, placed.length)}
        progress={{
          value: index,
          max: placed.length,
          label: words.progress,
          text: quiz.answered(answered, placed.length),
        }}
        note={words.open}
        focuses
      />
      <ItemView
        key={question.slot}
        mode="final"
        item={question.item}
        code={codes[question.slot] ?? null}
        onAnswer={(code) => setCodes((now) => ({ ...now, [question.slot]: code }))}
      />
      <StepBar
        label={quiz.barLabel}
        back={
          index > 0 && (
            <Button variant="quiet" onClick={() => setIndex(index - 1)}>
              <Icon name="arrow-left" />
              {quiz.previous}
            </Button>
          )
        }
        next={
          <Button variant="primary" onClick={() => setIndex(index + 1)}>
            {isLast ? words.finish : quiz.next}
            <Icon name="arrow-right" />
          </Button>
        }
      />
    </>
  )
}

/** A placement check in progress. Its answers stay in the page: nothing is judged, kept or told. */
export const PlacementRun = ({ slots }: { slots: readonly number[] }) => {
  const { course } = useSession()
  const { load } = useWords().learning
  const { quizzes } = useQuizzes({ lessons: lessonsOf(course, slots), heldBack: false })
  if (quizzes.type === 'loading') return <p>{load.loading}</p>
  if (quizzes.type === 'failed') return <LoadFailed onRetry={quizzes.retry} />
  return <PlacementQuestions placed={placedItems(course, slots, quizzes.value)} />
}
