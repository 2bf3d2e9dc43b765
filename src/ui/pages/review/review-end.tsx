import { usePageWords } from '../../app/page-words'
import { Button, ButtonLink } from '../../components/button'
import { useFocusedHeading } from '../../components/use-focused-heading'
import { useNextWords } from './review-rest'
import type { SessionResult } from './review-run'
import { useDue } from './use-due'

/** What a session came to, what is still due, and when the next review is. */
export const ReviewEnd = ({ result, onMore }: { result: SessionResult; onMore: () => void }) => {
  const { review } = usePageWords()
  const { due } = useDue()
  const next = useNextWords()
  const heading = useFocusedHeading(true)
  return (
    <div className="review-end">
      <h2 ref={heading} tabIndex={-1}>
        {review.done}
      </h2>
      <p className="review-lead">{review.right(result.right, result.of)}</p>
      {result.of > 0 && <p>{review.spaced}</p>}
      {next !== null && <p>{next}</p>}
      <div className="review-links">
        {due > 0 && (
          <Button variant="primary" onClick={onMore}>
            {review.more(due)}
          </Button>
        )}
        <ButtonLink to="/">{review.home}</ButtonLink>
        <ButtonLink to="/results" variant="quiet">
          {review.memory}
        </ButtonLink>
      </div>
    </div>
  )
}
