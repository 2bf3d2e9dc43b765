import { CourseLink } from '../../components/course-link'
import { questionText, type Lesson } from '../../../core/course'
import { lessonState } from '../../../core/record'
import { usePageWords } from '../../app/page-words'
import { Button, ButtonLink } from '../../components/button'
import { Icon } from '../../components/icon'
import { Notice } from '../../components/notice'
import { ProgressLine } from '../../components/progress-line'
import { useFocusedHeading } from '../../components/use-focused-heading'
import { useRecord, useSession } from '../../state'
import { firstTries, reviewList, type Question, type ReviewEntry, type Share } from './quiz-plan'

const ByObjective = ({ objectives }: { objectives: ReturnType<typeof firstTries>['objectives'] }) => {
  const { end } = usePageWords().quiz
  return (
    <section aria-labelledby="quiz-objectives">
      <h3 id="quiz-objectives">{end.byObjective}</h3>
      <ul className="quiz-objectives">
        {objectives.map(({ id, text, right, of }) => (
          <li key={id}>
            <span>{text}</span>
            <strong>{end.objective(right, of)}</strong>
            <ProgressLine value={right} max={of} label={text} text={end.objective(right, of)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const ReviewRow = ({ entry, lesson, onOpen }: { entry: ReviewEntry; lesson: Lesson; onOpen: () => void }) => {
  const { end } = usePageWords().quiz
  const { prompt } = entry.question.item
  const asked = questionText(prompt)
  const tag =
    entry.reason === 'open'
      ? end.leftOpen
      : entry.sure === null
        ? null
        : entry.sure
          ? end.wasSure
          : end.wasUnsure
  return (
    <li className="quiz-review-row">
      {tag !== null && <p className={`quiz-tag quiz-tag-${entry.reason}`}>{tag}</p>}
      <p>{asked}</p>
      <p className="quiz-review-links">
        <button type="button" onClick={onOpen}>
          {end.openQuestion}
          <span className="visually-hidden">: {asked}</span>
        </button>
        <CourseLink to={`/lesson/${lesson.id}`} state={{ item: prompt.id }}>
          {end.openSegment}
          <span className="visually-hidden">: {asked}</span>
        </CourseLink>
      </p>
    </li>
  )
}

const Next = ({ lesson }: { lesson: Lesson }) => {
  const { end } = usePageWords().quiz
  const { course } = useSession()
  const record = useRecord()
  const unread = lesson.segments.filter(({ slot }) => !record.segments.includes(slot))
  const [first] = unread
  const following = course.lessons[course.lessons.indexOf(lesson) + 1]
  if (first && !lessonState(record, lesson).completed) {
    return (
      <>
        <p>{end.segmentsLeft(unread.length)}</p>
        <div className="quiz-next">
          <ButtonLink variant="primary" to={`/lesson/${lesson.id}`} state={{ segment: first.slot }}>
            {end.readOn}
            <Icon name="arrow-right" />
          </ButtonLink>
          <ButtonLink to="/">{end.home}</ButtonLink>
        </div>
      </>
    )
  }
  return (
    <>
      <p className="quiz-done">
        <Icon name="check" />
        {end.lessonDone}
      </p>
      <div className="quiz-next">
        <ButtonLink variant="primary" to={following ? `/lesson/${following.id}` : '/final'}>
          {following ? end.nextLesson(following.number, following.title) : end.final}
          <Icon name="arrow-right" />
        </ButtonLink>
        <ButtonLink to="/">{end.home}</ButtonLink>
      </div>
    </>
  )
}

interface EndProps {
  readonly lesson: Lesson
  readonly questions: readonly Question[]
  readonly onOpen: (index: number) => void
  readonly onPractise: () => void
}

const Review = ({ lesson, questions, onOpen, onPractise }: EndProps) => {
  const { end } = usePageWords().quiz
  const review = reviewList(questions, useRecord())
  return (
    <section aria-labelledby="quiz-review">
      <h3 id="quiz-review">{review.length === 0 ? end.allRight : end.review(review.length)}</h3>
      {review.length > 0 && (
        <ul className="quiz-review">
          {review.map((entry) => (
            <ReviewRow key={entry.index} entry={entry} lesson={lesson} onOpen={() => onOpen(entry.index)} />
          ))}
        </ul>
      )}
      <p className="quiz-practise">
        <Button onClick={onPractise}>
          <Icon name="retry" />
          {end.practise}
        </Button>
        <span>{end.practiseText}</span>
      </p>
    </section>
  )
}

/** What a quiz came to: right at the first try, by objective, what to look at again, and what comes next. */
export const QuizEnd = ({
  lesson,
  questions,
  practised,
  focuses,
  onOpen,
  onPractise,
}: EndProps & {
  /** What the last practice came to. */
  practised: Share | null
  /** Takes focus when it comes on screen. */
  focuses: boolean
}) => {
  const { end } = usePageWords().quiz
  const record = useRecord()
  const heading = useFocusedHeading(focuses)
  const { right, of, objectives } = firstTries(lesson, questions, record)
  return (
    <div className="quiz-end">
      <h2 ref={heading} tabIndex={-1}>
        {end.title}
      </h2>
      <p className="quiz-score">{end.right(right, of)}</p>
      {practised && practised.of > 0 && (
        <Notice tone="good">
          <p>{end.practised(practised.right, practised.of)}</p>
        </Notice>
      )}
      <ByObjective objectives={objectives} />
      <Review {...{ lesson, questions, onOpen, onPractise }} />
      <section aria-labelledby="quiz-next">
        <h3 id="quiz-next">{end.next}</h3>
        <Next lesson={lesson} />
      </section>
    </div>
  )
}
