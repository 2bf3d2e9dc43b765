import { usePageWords } from '../../app/page-words'
import { ButtonLink } from '../../components/button'
import { useDue } from './use-due'

/** When the next review is, in words; null where nothing is to come. */
export const useNextWords = (): string | null => {
  const { review } = usePageWords()
  const { next } = useDue()
  return next && review.next(next.inDays, next.items)
}

/** What stands on the page while nothing is due. */
export const ReviewRest = () => {
  const { review } = usePageWords()
  const next = useNextWords()
  return (
    <div className="review-rest">
      {next === null ? (
        <p>{review.nothingYet}</p>
      ) : (
        <>
          <p className="review-lead">{review.nothingDue}</p>
          <p>{next}</p>
        </>
      )}
      <p>{review.how}</p>
      <div className="review-links">
        <ButtonLink to="/">{review.home}</ButtonLink>
        {next !== null && (
          <ButtonLink to="/results" variant="quiet">
            {review.memory}
          </ButtonLink>
        )}
      </div>
    </div>
  )
}
