import { useEffect } from 'react'
import { placementEvent } from '../../../core/record'
import { usePageWords } from '../../app/page-words'
import { ButtonLink } from '../../components/button'
import { useFocusedHeading } from '../../components/use-focused-heading'
import { useSession } from '../../state'
import { PlacementAdvice } from './placement-advice'
import { placementFrom, type Placed, type PlacementCodes } from './placement-plan'

/** What the check came to. It is kept as a setting, which follows the learner; the answers are forgotten. */
export const PlacementEnd = ({ placed, codes }: { placed: readonly Placed[]; codes: PlacementCodes }) => {
  const { placement: words } = usePageWords()
  const session = useSession()
  const heading = useFocusedHeading(true)
  const placement = placementFrom(session.course, placed, codes)
  useEffect(() => {
    session.act(placementEvent(session.store.getState().record, placement))
  })
  return (
    <div className="placement-end">
      <h2 ref={heading} tabIndex={-1}>
        {words.done}
      </h2>
      <PlacementAdvice placement={placement} />
      <p>{words.rough}</p>
      <ButtonLink to="/">{words.home}</ButtonLink>
    </div>
  )
}
