import { useEffect, useRef, useState, type Ref } from 'react'
import type { Item } from '../../core/course'
import type { ResponseCode } from '../../core/record'
import { responseToCode } from '../../core/scoring'
import { useAnnounce } from '../app/announcer'
import { useOwnLanguage, useWords } from '../app/words'
import { Button } from '../components/button'
import { Icon } from '../components/icon'
import { ItemCard } from './item-card'
import { advanceItem, progressFromSaved, type ItemAct } from './item-progress'
import { useLatency } from './use-latency'

/** Calls `flush` when the item leaves the screen: by moving on, by hiding the page, by closing it. */
const useFlush = (flush: () => void) => {
  const latest = useRef(flush)
  useEffect(() => {
    latest.current = flush
  })
  useEffect(() => {
    const onHide = () => {
      if (document.visibilityState === 'hidden') latest.current()
    }
    // Before those who write the record to the LMS when the page is hidden.
    document.addEventListener('visibilitychange', onHide, { capture: true })
    return () => {
      document.removeEventListener('visibilitychange', onHide, { capture: true })
      latest.current()
    }
  }, [])
}

/** What stands where the button stood once an answer is kept. */
const Kept = ({ ref, isShown }: { ref: Ref<HTMLDivElement>; isShown: boolean }) => {
  const words = useWords().learning.item
  return (
    <div
      ref={ref}
      className="item-actions"
      role="group"
      aria-label={words.yourAnswer}
      tabIndex={-1}
      lang={useOwnLanguage()}
    >
      <p className="item-saved">
        <Icon name="check" />
        {isShown ? words.saved : words.responseKept}
      </p>
    </div>
  )
}

/** An item that is answered and not judged. What was chosen is kept at the latest when the item leaves the screen. */
export const FinalItem = ({
  item,
  seed,
  code,
  onAnswer,
}: {
  item: Item
  seed: string
  /** What is kept of the response. */
  code: ResponseCode
  onAnswer: (code: string, latencySeconds: number) => void
}) => {
  const words = useWords().learning.item
  const own = useOwnLanguage()
  const announce = useAnnounce()
  const card = useRef<HTMLDivElement>(null)
  const kept = useRef<HTMLDivElement>(null)
  const latency = useLatency(card)
  const [progress, setProgress] = useState(() => progressFromSaved(item, code))
  const keep = (shows: boolean) => {
    const next = advanceItem(item, progress, { type: 'save' })
    if (next.phase === 'saved' && progress.phase === 'answering' && next.response) {
      onAnswer(responseToCode(item, next.response), latency())
      if (shows) announce(words.saved)
    }
    if (!shows) return
    setProgress(next)
    // The button that had focus is gone; its place is taken by what says that the answer is kept.
    requestAnimationFrame(() => kept.current?.focus({ preventScroll: true }))
  }
  useFlush(() => keep(false))
  const change = (given: ItemAct) => setProgress(advanceItem(item, progress, given))
  const isSaved = progress.phase === 'saved'
  return (
    <ItemCard
      prompt={item.prompt}
      seed={seed}
      response={progress.response}
      feedback={null}
      locked={false}
      problem={progress.problem}
      onChange={(response) => change({ type: 'change', response })}
      cardRef={card}
    >
      {isSaved ? (
        <Kept ref={kept} isShown={progress.response !== null} />
      ) : (
        <div className="item-actions" lang={own}>
          <Button onClick={() => keep(true)}>{words.save}</Button>
        </div>
      )}
    </ItemCard>
  )
}
