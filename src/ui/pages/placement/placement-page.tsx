import { useState } from 'react'
import { readPlacement } from '../../../core/record'
import { drawPlacement } from '../../../core/scoring'
import { usePageWords } from '../../app/page-words'
import { Button, ButtonLink } from '../../components/button'
import { Icon } from '../../components/icon'
import { PageHeading } from '../../components/page-heading'
import { useRecord, useSession } from '../../state'
import { PlacementAdvice } from './placement-advice'
import { PlacementRun } from './placement-run'
import './placement.css'

const PlacementIntro = ({ onStart }: { onStart: () => void }) => {
  const { placement: words } = usePageWords()
  const { course } = useSession()
  const last = readPlacement(course, useRecord())
  return (
    <>
      <p className="placement-lead">{words.intro}</p>
      <ul>
        {Object.values(words.rules).map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      {last && (
        <section className="placement-card" aria-labelledby="placement-last">
          <h2 id="placement-last">{words.last}</h2>
          <PlacementAdvice placement={last} />
        </section>
      )}
      <div className="placement-start">
        <Button variant={last ? 'secondary' : 'primary'} onClick={onStart}>
          {last ? words.again : words.start}
          <Icon name="arrow-right" />
        </Button>
        <ButtonLink to="/" variant="quiet">
          {words.home}
        </ButtonLink>
      </div>
    </>
  )
}

/** The placement check: `/placement`. Optional; it says with which lessons to begin and bars none. */
export const PlacementPage = () => {
  const { placement: words } = usePageWords()
  const { course, random } = useSession()
  const [slots, setSlots] = useState<readonly number[] | null>(null)
  return (
    <div className={slots ? 'placement question-page step-page' : 'placement'}>
      <PageHeading title={words.title} />
      {slots ? (
        <PlacementRun slots={slots} />
      ) : (
        <PlacementIntro onStart={() => setSlots(drawPlacement(course, random))} />
      )}
    </div>
  )
}
