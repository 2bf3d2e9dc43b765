import { CourseLink } from '../../components/course-link'
import type { FinalAnswer } from '../../../core/record'
import { usePageWords } from '../../app/page-words'
import { useWords } from '../../app/words'
import { Icon } from '../../components/icon'
import { finalFeedback, ItemCard } from '../../items'
import type { Quizzes } from '../../lesson/use-quizzes'
import { useSession, useSessionState } from '../../state'
import { drawnItems, isRight, responseTo, type Drawn } from './final-plan'
import './final-review.css'

const noChange = () => undefined

const ReviewItem = ({ drawn, number }: { drawn: Drawn; number: number }) => {
  const { final } = usePageWords()
  const { item: words } = useWords().learning
  const attempt = useSessionState((state) => state.record.attempt)
  const { item, code, lesson } = drawn
  const response = responseTo(drawn)
  const right = isRight(drawn)
  return (
    <li className="final-review-item">
      <h4>
        {final.question(number)}
        <span className={`item-mark item-mark-${right ? 'right' : 'wrong'}`}>
          <Icon name={right ? 'check' : 'cross'} />
          {right ? words.marks.right : words.marks.wrong}
        </span>
      </h4>
      {response === null && (
        <p className="final-review-note">{code === null ? words.openResponse : words.responseGone}</p>
      )}
      <ItemCard
        prompt={item.prompt}
        seed={`${attempt}/${item.prompt.id}`}
        response={response}
        feedback={finalFeedback(item, response, right)}
        locked
        onChange={noChange}
      />
      <p className="final-review-lesson">
        <CourseLink to={`/lesson/${lesson.id}`} state={{ item: item.prompt.id }}>
          {final.fromLesson(lesson.title)}
        </CourseLink>
      </p>
    </li>
  )
}

/**
 * A submitted final, item by item with its rationales: what was missed first, what was right folded below.
 *
 * @param quizzes those of the lessons behind the answers (see `useQuizzes`)
 */
export const FinalReview = ({ answers, quizzes }: { answers: readonly FinalAnswer[]; quizzes: Quizzes }) => {
  const { final } = usePageWords()
  const { course } = useSession()
  const entries = drawnItems(course, answers, quizzes).map((drawn, index) => ({ drawn, number: index + 1 }))
  const missed = entries.filter(({ drawn }) => !isRight(drawn))
  const right = entries.filter(({ drawn }) => isRight(drawn))
  const list = (some: typeof entries) => (
    <ol className="final-review-list">
      {some.map(({ drawn, number }) => (
        <ReviewItem key={drawn.slot} drawn={drawn} number={number} />
      ))}
    </ol>
  )
  return (
    <section className="final-review" aria-labelledby="final-review">
      <h2 id="final-review">{final.review}</h2>
      {missed.length > 0 && (
        <>
          <h3>{final.missed(missed.length)}</h3>
          {list(missed)}
        </>
      )}
      {right.length > 0 && (
        <details>
          <summary>{final.rightOnes(right.length)}</summary>
          {list(right)}
        </details>
      )}
    </section>
  )
}
