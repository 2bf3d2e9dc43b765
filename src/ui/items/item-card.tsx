import { useId, type ReactNode, type Ref } from 'react'
import type { ItemPrompt } from '../../core/course'
import type { InvalidReason, Response } from '../../core/scoring'
import { useOwnLanguage, useWords } from '../app/words'
import { NotTranslated } from '../components/not-translated'
import type { Feedback } from './feedback'
import { ItemField } from './item-fields'
import './items.css'

/**
 * One item on the page: the case of its scenario, the stem as the legend of its fieldset, the field of its kind, and what is wrong with the
 * response. What can be done with it comes as children.
 */
export const ItemCard = ({
  prompt,
  seed,
  response,
  feedback,
  locked,
  problem = null,
  onChange,
  cardRef,
  children,
}: {
  prompt: ItemPrompt
  seed: string
  response: Response | null
  feedback: Feedback | null
  locked: boolean
  problem?: InvalidReason | null
  onChange: (response: Response) => void
  cardRef?: Ref<HTMLDivElement>
  children?: ReactNode
}) => {
  const { item } = useWords().learning
  const own = useOwnLanguage()
  const idPrefix = useId()
  const problemId = problem === null ? undefined : `${idPrefix}-problem`
  const { scenario } = prompt
  const caseId = scenario && `${idPrefix}-case`
  return (
    <div ref={cardRef} className="item" lang={prompt.lang} data-item={prompt.id}>
      <NotTranslated lang={prompt.lang} />
      {scenario && (
        <div className="item-case">
          <p id={caseId}>{item.scenario(scenario.title, scenario.part, scenario.of)}</p>
          <p>{scenario.text}</p>
        </div>
      )}
      <fieldset
        className={locked ? 'item-fieldset item-locked' : 'item-fieldset'}
        aria-describedby={[caseId, problemId].filter(Boolean).join(' ') || undefined}
      >
        <legend className="item-stem">{prompt.stem}</legend>
        <ItemField {...{ prompt, seed, response, feedback, locked, onChange, idPrefix, problemId }} />
      </fieldset>
      {problem !== null && (
        <p id={problemId} className="item-problem" role="alert" lang={own}>
          {problem === 'incomplete' || problem === 'not-a-number'
            ? item.problems[problem]
            : item.problems[prompt.kind]}
        </p>
      )}
      {children}
    </div>
  )
}
