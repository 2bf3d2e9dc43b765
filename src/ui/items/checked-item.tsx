import { useRef, useState } from 'react'
import type { Item } from '../../core/course'
import { maximumTries } from '../../core/record'
import { responseToCode } from '../../core/scoring'
import { useAnnounce } from '../app/announcer'
import { useOwnLanguage, useWords } from '../app/words'
import { Button } from '../components/button'
import { Icon } from '../components/icon'
import { useRecord, useSession } from '../state'
import { draftsOf } from './drafts'
import { feedbackOn, type Feedback } from './feedback'
import { ItemCard } from './item-card'
import {
  advanceItem,
  freshProgress,
  progressFromRecord,
  withDraft,
  type ItemAct,
  type ItemProgress,
} from './item-progress'
import { rememberAnswer } from './remember-answer'
import { useLatency } from './use-latency'
import { verdictOn } from './verdict'

const CheckButtons = ({ onCheck }: { onCheck: (sure: boolean | null) => void }) => {
  const { item } = useWords().learning
  const own = useOwnLanguage()
  const asksConfidence = useRecord().settings['confidence']?.value !== 'off'
  if (!asksConfidence) {
    return (
      <div className="item-actions">
        <Button variant="primary" onClick={() => onCheck(null)}>
          {item.check}
        </Button>
      </div>
    )
  }
  return (
    <div className="item-actions item-confidence" role="group" aria-label={item.confidence} lang={own}>
      <Button className="item-check" onClick={() => onCheck(true)}>
        {item.sure}
      </Button>
      <Button className="item-check" onClick={() => onCheck(false)}>
        {item.unsure}
      </Button>
    </div>
  )
}

const Verdict = ({ item, feedback, kept }: { item: Item; feedback: Feedback; kept: boolean }) => {
  const words = useWords().learning.item
  const { verdict, more } = verdictOn(words, item.prompt.kind, feedback)
  return (
    <p className={`item-verdict item-verdict-${feedback.correct ? 'right' : 'wrong'}`}>
      <Icon name={feedback.correct ? 'check' : 'cross'} />
      <span>
        <strong>{verdict}</strong> {kept ? more : words.responseGone}
      </span>
    </p>
  )
}

/** Takes the learner's acts through the item's states and tells the session what was answered. */
const useCheckedItem = (
  item: Item,
  slot: number,
  fresh: boolean,
  latency: () => number,
  onChecked: ((progress: ItemProgress) => void) | undefined,
) => {
  const session = useSession()
  const words = useWords().learning.item
  const announce = useAnnounce()
  const stateOf = () => session.store.getState().record.items[slot]
  const [progress, setProgress] = useState(() =>
    fresh ? freshProgress : withDraft(progressFromRecord(item, stateOf()), draftsOf(session).get(slot)),
  )
  const act = (given: ItemAct, sure: boolean | null = null) => {
    const next = advanceItem(item, progress, given)
    setProgress(next)
    if (!fresh && next.response && next.phase === 'answering') draftsOf(session).set(slot, next.response)
    if (next.tries === progress.tries || !next.response || next.correct === null) return
    draftsOf(session).delete(slot)
    const tryNumber = Math.min(maximumTries, (stateOf()?.tries ?? 0) + 1)
    const code = responseToCode(item, next.response)
    session.act(
      { type: 'item-answered', item: slot, tryNumber, code, correct: next.correct, sure },
      latency(),
    )
    rememberAnswer(session, slot, { correct: next.correct, sure, tries: next.tries })
    const feedback = feedbackOn(item, next)
    if (feedback) {
      const { verdict, more } = verdictOn(words, item.prompt.kind, feedback)
      announce(`${verdict} ${more}`.trim())
    }
    onChecked?.(next)
  }
  return { progress, act }
}

/** An item that is judged at once, with one retry where the kind allows it. */
export const CheckedItem = ({
  item,
  slot,
  seed,
  fresh,
  onChecked,
}: {
  item: Item
  slot: number
  seed: string
  /** Shows the item as never answered, whatever the record holds. */
  fresh: boolean
  onChecked?: ((progress: ItemProgress) => void) | undefined
}) => {
  const words = useWords().learning.item
  const named = { 'aria-label': words.result, lang: useOwnLanguage() }
  const card = useRef<HTMLDivElement>(null)
  const result = useRef<HTMLDivElement>(null)
  const { progress, act } = useCheckedItem(item, slot, fresh, useLatency(card), (next) => {
    // The button that had focus is gone; its place is taken by the result.
    requestAnimationFrame(() => {
      result.current?.focus({ preventScroll: true })
      result.current?.scrollIntoView({ block: 'nearest' })
    })
    onChecked?.(next)
  })
  const tryAgain = () => {
    act({ type: 'try-again' })
    requestAnimationFrame(() => {
      const field = card.current?.querySelector('fieldset')
      field?.querySelector<HTMLElement>('input:checked, input, select, button')?.focus()
    })
  }
  const feedback = feedbackOn(item, progress)
  return (
    <ItemCard
      prompt={item.prompt}
      seed={seed}
      response={progress.response}
      feedback={feedback}
      locked={progress.phase === 'settled'}
      problem={progress.problem}
      onChange={(response) => act({ type: 'change', response })}
      cardRef={card}
    >
      {feedback ? (
        <div ref={result} className="item-result" tabIndex={-1} role="group" {...named}>
          <Verdict item={item} feedback={feedback} kept={progress.response !== null} />
          {progress.phase === 'retry' && <Button onClick={tryAgain}>{words.tryAgain}</Button>}
        </div>
      ) : (
        <CheckButtons onCheck={(sure) => act({ type: 'check' }, sure)} />
      )}
    </ItemCard>
  )
}
