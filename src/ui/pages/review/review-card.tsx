import { usePageWords } from '../../app/page-words'
import { ButtonLink } from '../../components/button'
import { Icon } from '../../components/icon'
import { useDue } from './use-due'
import './review-card.css'

/** Says on the home page that something is due, and leads there; nothing where nothing is. */
export const ReviewCard = () => {
  const { card } = usePageWords().review
  const { due, minutes } = useDue()
  if (due === 0) return null
  return (
    <section className="review-card" aria-labelledby="review-card">
      <h2 id="review-card">{card.title}</h2>
      <p>{card.due(due, minutes)}</p>
      <ButtonLink to="/review">
        {card.start}
        <Icon name="arrow-right" />
      </ButtonLink>
    </section>
  )
}
