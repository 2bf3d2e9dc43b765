import { useState } from 'react'
import type { Item } from '../../../core/course'
import { usePageWords } from '../../app/page-words'
import { Button } from '../../components/button'
import { CourseLink } from '../../components/course-link'
import { Icon } from '../../components/icon'
import { ItemView, type ItemProgress } from '../../items'
import { QuestionHead } from '../../lesson/question-head'
import { StepBar } from '../../lesson/step-bar'
import type { ReviewQuestion } from './review-plan'

/** What a session came to: right at the first try of it, of what was answered. */
export interface SessionResult {
  readonly right: number
  readonly of: number
}

/** A question of the session with its text. */
export interface Asked extends ReviewQuestion {
  readonly item: Item
}

const ReadAgain = ({ lesson, id }: ReviewQuestion) => {
  const { review } = usePageWords()
  return (
    <p className="review-read">
      <Icon name="book" />
      <CourseLink to={`/lesson/${lesson.id}`} state={{ item: id }}>
        {review.read(lesson.number, lesson.title)}
      </CourseLink>
    </p>
  )
}

const ReviewBar = ({
  settled,
  isLast,
  onNext,
  onEnd,
}: {
  settled: boolean
  isLast: boolean
  onNext: () => void
  onEnd: () => void
}) => {
  const { review, quiz } = usePageWords()
  return (
    <StepBar
      label={quiz.barLabel}
      back={
        <Button variant="quiet" onClick={onEnd}>
          {review.end}
        </Button>
      }
      next={
        <Button variant={settled ? 'primary' : 'secondary'} onClick={isLast ? onEnd : onNext}>
          {isLast ? review.finish : quiz.next}
          <Icon name="arrow-right" />
        </Button>
      }
    />
  )
}

const resultOf = (results: Readonly<Record<number, boolean>>): SessionResult => {
  const answered = Object.values(results)
  return { right: answered.filter(Boolean).length, of: answered.length }
}

/** One session: each question as if never answered, with its reasons and the way back to the lesson after it. */
export const ReviewRun = ({
  asked,
  focuses,
  onDone,
}: {
  asked: readonly Asked[]
  /** Takes focus with the first question too, because the page was here before. */
  focuses: boolean
  onDone: (result: SessionResult) => void
}) => {
  const { review, quiz } = usePageWords()
  const [index, setIndex] = useState(0)
  const [results, setResults] = useState<Readonly<Record<number, boolean>>>({})
  const [settled, setSettled] = useState(false)
  const question = asked[index]
  if (!question) return null
  const isLast = index === asked.length - 1
  const next = () => {
    setSettled(false)
    setIndex(index + 1)
  }
  const checked = ({ phase, tries, correct }: ItemProgress) => {
    setResults({ ...results, [question.slot]: tries === 1 && correct === true })
    setSettled(phase === 'settled')
  }
  return (
    <>
      <QuestionHead
        place={review.place(index + 1, asked.length)}
        progress={{
          value: index,
          max: asked.length,
          label: review.progress,
          text: quiz.answered(index, asked.length),
        }}
        note={question.sureAndWrong ? review.wasSure : null}
        focuses={focuses || index > 0}
      />
      <ItemView
        key={question.id}
        mode="practise"
        turn={question.turn}
        item={question.item}
        slot={question.slot}
        onChecked={checked}
      />
      {settled && <ReadAgain {...question} />}
      <ReviewBar settled={settled} isLast={isLast} onNext={next} onEnd={() => onDone(resultOf(results))} />
    </>
  )
}
