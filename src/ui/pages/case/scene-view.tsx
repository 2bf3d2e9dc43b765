import { useId, useState, type FormEvent } from 'react'
import type { CaseScene, CaseStep, CourseCase } from '../../../core/course'
import { useOwnLanguage } from '../../app/words'
import { Around } from '../../components/around'
import { Button } from '../../components/button'
import { ChoiceList } from '../../items/choice-list'
import { Beyond } from '../../lesson/boxes'
import { useSession } from '../../state'
import { useCaseWords } from './case-words'
import { Paragraphs, StepHeading } from './parts'

/** Who the learner is and what is known: in full before the first decision, to be opened later. */
const Situation = ({ courseCase, isFirst }: { courseCase: CourseCase; isFirst: boolean }) => {
  const words = useCaseWords()
  const own = useOwnLanguage()
  const keeps = useSession().launch.mode !== 'browse'
  const situation = (
    <>
      <p className="case-role">{courseCase.role}</p>
      <Paragraphs text={courseCase.setting} />
    </>
  )
  if (!isFirst) {
    return (
      <details className="case-more">
        <summary lang={own}>{words.situation}</summary>
        {situation}
      </details>
    )
  }
  return (
    <div className="case-situation">
      <p className="case-note" lang={own}>
        {keeps ? words.note : words.noteLost}
      </p>
      {situation}
    </div>
  )
}

/** The decisions taken, each with the way back to it. */
const RoadSoFar = ({ steps, onBack }: { steps: readonly CaseStep[]; onBack: (taken: number) => void }) => {
  const words = useCaseWords()
  const own = useOwnLanguage()
  if (steps.length === 0) return null
  return (
    <details className="case-more">
      <summary lang={own}>{words.road}</summary>
      <ol className="case-road">
        {steps.map(({ scene, choice }, taken) => (
          <li key={scene.id}>
            <strong>{scene.title}</strong>
            <p>{choice.text}</p>
            <Button variant="quiet" onClick={() => onBack(taken)}>
              <Around say={words.back} words={scene.title} />
            </Button>
          </li>
        ))}
      </ol>
    </details>
  )
}

const DecisionForm = ({ scene, onDecide }: { scene: CaseScene; onDecide: (choice: string) => void }) => {
  const words = useCaseWords()
  const own = useOwnLanguage()
  const idPrefix = useId()
  const [chosen, setChosen] = useState<string | null>(null)
  const [asked, setAsked] = useState(false)
  const problemId = asked && chosen === null ? `${idPrefix}-problem` : undefined
  const decide = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (chosen !== null) onDecide(chosen)
  }
  return (
    <form className="case-decision" onSubmit={decide}>
      <fieldset className="item-fieldset" aria-describedby={problemId}>
        <legend className="item-stem" lang={own}>
          {words.question}
        </legend>
        <ChoiceList
          type="radio"
          choices={scene.choices}
          chosen={chosen === null ? [] : [chosen]}
          solution={[]}
          idPrefix={idPrefix}
          problemId={problemId}
          locked={false}
          feedback={null}
          onToggle={setChosen}
        />
      </fieldset>
      {problemId !== undefined && (
        <p id={problemId} className="item-problem" role="alert" lang={own}>
          {words.chooseFirst}
        </p>
      )}
      <Button variant="primary" type="submit">
        {words.decide}
      </Button>
    </form>
  )
}

/** A scene and its decision. */
export const SceneView = ({
  courseCase,
  scene,
  steps,
  focuses,
  onDecide,
  onBack,
}: {
  courseCase: CourseCase
  scene: CaseScene
  steps: readonly CaseStep[]
  focuses: boolean
  onDecide: (choice: string) => void
  /** Goes back to the decision before which so many were taken. */
  onBack: (taken: number) => void
}) => {
  const words = useCaseWords()
  const isFirst = steps.length === 0
  return (
    <>
      {isFirst && <Situation courseCase={courseCase} isFirst />}
      <StepHeading eyebrow={words.decision(steps.length + 1)} focuses={focuses}>
        {scene.title}
      </StepHeading>
      <Paragraphs text={scene.text} />
      {scene.beyond && (
        <Beyond source={scene.beyond.source}>
          <p>{scene.beyond.text}</p>
        </Beyond>
      )}
      <DecisionForm scene={scene} onDecide={onDecide} />
      {!isFirst && <Situation courseCase={courseCase} isFirst={false} />}
      <RoadSoFar steps={steps} onBack={onBack} />
    </>
  )
}
