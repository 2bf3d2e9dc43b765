import {
  casePlace,
  mapCase,
  type CaseChoice,
  type CaseWalk,
  type CourseCase,
  type MappedScene,
} from '../../../core/course'
import { useOwnLanguage, useSourceLanguage } from '../../app/words'
import { Around } from '../../components/around'
import { Button } from '../../components/button'
import { Icon } from '../../components/icon'
import { CaseDrawing } from './case-drawing'
import { useCaseWords } from './case-words'
import { endingLetter } from './lay-out-case'
import { Quality } from './parts'

const titleOf = (courseCase: CourseCase, target: string): string => {
  const place = casePlace(courseCase, target)
  return place.type === 'scene' ? place.scene.title : place.ending.title
}

const Taken = ({ choice: { text, quality, why } }: { choice: CaseChoice }) => (
  <>
    <p className="case-map-marks">
      <span lang={useOwnLanguage()}>
        <Icon name="flag" />
        {useCaseWords().chosen}
      </span>
      <Quality quality={quality} />
    </p>
    <p className="case-map-text">{text}</p>
    <p>{why}</p>
  </>
)

/** A choice that was left: its reason is to be opened, so that the road can still be tried without knowing. */
const Left = ({ choice: { text, quality, why } }: { choice: CaseChoice }) => {
  const words = useCaseWords()
  const own = useOwnLanguage()
  return (
    <>
      <p className="case-map-marks">
        <span lang={own}>
          <Icon name="circle" />
          {words.notChosen}
        </span>
      </p>
      <p className="case-map-text">{text}</p>
      <details>
        <summary lang={own}>{words.reason}</summary>
        <p>
          <Quality quality={quality} />
        </p>
        <p>{why}</p>
      </details>
    </>
  )
}

const Choices = ({
  courseCase,
  mapped: { scene, taken },
}: {
  courseCase: CourseCase
  mapped: MappedScene
}) => {
  const words = useCaseWords()
  return (
    <ul className="case-map-choices">
      {scene.choices.map((choice) => (
        <li key={choice.id} className={choice.id === taken ? 'case-map-taken' : undefined}>
          {choice.id === taken ? <Taken choice={choice} /> : <Left choice={choice} />}
          <p className="case-map-leads">
            <Around say={words.leadsTo} words={titleOf(courseCase, choice.goes)} />
          </p>
        </li>
      ))}
    </ul>
  )
}

/** Every decision of the case with the choices taken and left, and every ending: the roads taken and not taken. */
export const CaseMap = ({
  courseCase,
  walk,
  onBack,
}: {
  courseCase: CourseCase
  walk: CaseWalk
  /** Goes back to the decision before which so many were taken. */
  onBack: (taken: number) => void
}) => {
  const words = useCaseWords()
  const [own, source] = [useOwnLanguage(), useSourceLanguage()]
  const { scenes, endings } = mapCase(courseCase, walk)
  return (
    <section className="case-map" aria-labelledby="case-map">
      <h2 id="case-map" lang={own}>
        {words.map}
      </h2>
      <CaseDrawing courseCase={courseCase} walk={walk} />
      <p lang={own}>{words.mapText}</p>
      <ol className="case-map-scenes">
        {scenes.map((mapped, index) => (
          <li key={mapped.scene.id}>
            <h3>{words.numbered(String(index + 1), mapped.scene.title)}</h3>
            {mapped.taken === null && (
              <p className="case-map-leads" lang={own}>
                {words.notOnRoad}
              </p>
            )}
            <Choices courseCase={courseCase} mapped={mapped} />
            {mapped.taken !== null && (
              <Button
                variant="quiet"
                onClick={() => onBack(walk.steps.findIndex(({ scene }) => scene === mapped.scene))}
              >
                <Icon name="retry" />
                <Around say={words.back} words={mapped.scene.title} />
              </Button>
            )}
          </li>
        ))}
      </ol>
      <h3 lang={own}>{words.endings}</h3>
      <ul className="case-map-endings">
        {endings.map(({ ending, reached }, index) => (
          <li key={ending.id} className={reached ? 'case-map-taken' : undefined} lang={own}>
            <strong lang={source}>{words.numbered(endingLetter(index), ending.title)}</strong> ·{' '}
            {reached ? words.yourEnding : words.otherEnding}
          </li>
        ))}
      </ul>
    </section>
  )
}
