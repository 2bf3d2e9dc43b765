import { walkCase, type CaseScene, type CourseCase } from '../../../core/course'
import { useAnnounce } from '../../app/announcer'
import { Button, ButtonLink } from '../../components/button'
import { Icon } from '../../components/icon'
import { atStart } from './case-hand'
import { CaseMap } from './case-map'
import { useCaseWords } from './case-words'
import { ConsequenceView } from './consequence-view'
import { Paragraphs, StepHeading } from './parts'
import { SceneView } from './scene-view'
import { useCaseInHand } from './use-case-in-hand'

/** A case being played: a scene, what came of a decision, or the end with the map of all roads. */
export const CasePlay = ({ courseCase }: { courseCase: CourseCase }) => {
  const words = useCaseWords()
  const announce = useAnnounce()
  const { hand, moved, go } = useCaseInHand(courseCase)
  const { road, view } = hand
  const walk = walkCase(courseCase, road)
  const { steps, place } = walk
  const last = steps.at(-1)
  const backTo = (taken: number) => go({ road: road.slice(0, taken), view: 'place' })
  const decide = (scene: CaseScene, id: string) => {
    go({ road: road + id, view: 'consequence' })
    const choice = scene.choices.find((one) => one.id === id)
    if (choice) announce(words.announced(choice.result, words.quality[choice.quality], choice.why))
  }
  if (view === 'consequence' && last) {
    return (
      <ConsequenceView
        key={`${road} consequence`}
        step={last}
        number={steps.length}
        endsHere={place.type === 'ending'}
        focuses={moved}
        onGoOn={() => go({ road, view: 'place' })}
        onBack={() => backTo(steps.length - 1)}
      />
    )
  }
  if (place.type === 'scene') {
    const { scene } = place
    return (
      <SceneView
        key={road}
        courseCase={courseCase}
        scene={scene}
        steps={steps}
        focuses={moved}
        onDecide={(id) => decide(scene, id)}
        onBack={backTo}
      />
    )
  }
  return (
    <>
      <StepHeading key={road} eyebrow={words.ends} focuses={moved}>
        {place.ending.title}
      </StepHeading>
      <Paragraphs text={place.ending.text} />
      <div className="case-actions">
        <Button variant="primary" onClick={() => go(atStart)}>
          <Icon name="retry" />
          {words.again}
        </Button>
        <ButtonLink to="/">{words.home}</ButtonLink>
      </div>
      <CaseMap courseCase={courseCase} walk={walk} onBack={backTo} />
    </>
  )
}
