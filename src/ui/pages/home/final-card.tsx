import { ButtonLink } from '../../components/button'
import { Icon } from '../../components/icon'
import { FinalWords } from '../../app/final-words'
import { useWords } from '../../app/words'
import { useRecord, useSession } from '../../state'

/** The final: what it asks for, what it has come to, and the way in. */
export const FinalCard = () => {
  const { home } = useWords().shell
  const { course } = useSession()
  const { count, open } = useRecord().final
  if (course.finalLength === 0) return null
  const label = open ? home.finalContinue : count > 0 ? home.finalAgain : home.finalStart
  return (
    <section className="home-final" aria-labelledby="home-final">
      <h2 id="home-final">{home.final}</h2>
      <p className="home-final-state">
        <Icon name="flag" />
        <FinalWords />
      </p>
      <p>{home.finalText(course.finalLength, course.passMark)}</p>
      <ButtonLink to="/final">
        {label}
        <Icon name="arrow-right" />
      </ButtonLink>
    </section>
  )
}
