import { useState } from 'react'
import { dayOf } from '../../../core/course'
import { usePageWords } from '../../app/page-words'
import { useWords } from '../../app/words'
import { PageHeading } from '../../components/page-heading'
import { LoadFailed } from '../../lesson/load-failed'
import { itemIn, useQuizzes } from '../../lesson/use-quizzes'
import { useSession } from '../../state'
import { ReviewEnd } from './review-end'
import { planSession } from './review-plan'
import { ReviewRest } from './review-rest'
import { ReviewRun, type SessionResult } from './review-run'
import './review.css'

/** One session: what is due when it begins stays its plan, whatever the answers change. */
const ReviewSession = ({ focuses, onMore }: { focuses: boolean; onMore: () => void }) => {
  const session = useSession()
  const { load } = useWords().learning
  const { course } = session
  const [plan] = useState(() =>
    planSession(course, session.store.getState().record, dayOf(course, session.now())),
  )
  const [result, setResult] = useState<SessionResult | null>(null)
  const { quizzes } = useQuizzes({ lessons: plan.map(({ lesson }) => lesson.id), heldBack: false })
  if (plan.length === 0) return <ReviewRest />
  if (result) return <ReviewEnd result={result} onMore={onMore} />
  if (quizzes.type === 'loading') return <p className="review-loading">{load.loading}</p>
  if (quizzes.type === 'failed') return <LoadFailed onRetry={quizzes.retry} />
  const asked = plan.flatMap((question) => {
    const item = itemIn(quizzes.value, question.lesson.id, question.id)
    return item ? [{ ...question, item }] : []
  })
  const done = (now: SessionResult) => {
    if (now.of > 0) session.milestone()
    setResult(now)
  }
  return <ReviewRun asked={asked} focuses={focuses} onDone={done} />
}

/** Spaced review: `/review`. */
export const ReviewPage = () => {
  const { review } = usePageWords()
  const [turn, setTurn] = useState(0)
  return (
    <div className="review question-page step-page">
      <PageHeading title={review.title} />
      <ReviewSession key={turn} focuses={turn > 0} onMore={() => setTurn(turn + 1)} />
    </div>
  )
}
