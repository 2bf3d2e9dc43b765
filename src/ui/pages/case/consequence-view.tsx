import type { CaseStep } from '../../../core/course'
import { useOwnLanguage } from '../../app/words'
import { Button } from '../../components/button'
import { Icon } from '../../components/icon'
import { useCaseWords } from './case-words'
import { Paragraphs, Quality, Sources, StepHeading } from './parts'

/** What came of a decision, and why it was a better or a weaker one. */
export const ConsequenceView = ({
  step: { scene, choice },
  number,
  endsHere,
  focuses,
  onGoOn,
  onBack,
}: {
  step: CaseStep
  /** Which decision it was, from 1. */
  number: number
  endsHere: boolean
  focuses: boolean
  onGoOn: () => void
  onBack: () => void
}) => {
  const words = useCaseWords()
  const own = useOwnLanguage()
  return (
    <>
      <StepHeading eyebrow={words.decisionTitled(number, scene.title)} focuses={focuses}>
        <span lang={own}>{words.consequence}</span>
      </StepHeading>
      <p className="case-decided">
        <strong lang={own}>{words.decided}:</strong> {choice.text}
      </p>
      <Paragraphs text={choice.result} />
      <section className={`case-reason case-reason-${choice.quality}`}>
        <h3>
          <Quality quality={choice.quality} />
        </h3>
        <Paragraphs text={choice.why} />
        <Sources scene={scene} />
      </section>
      <div className="case-actions">
        <Button variant="primary" onClick={onGoOn}>
          {endsHere ? words.seeEnding : words.goOn}
          <Icon name="arrow-right" />
        </Button>
        <Button onClick={onBack}>
          <Icon name="retry" />
          {words.decideAgain}
        </Button>
      </div>
    </>
  )
}
