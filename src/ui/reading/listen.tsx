import { useCallback, useEffect, useRef, useState } from 'react'
import { Button } from '../components/button'
import { Icon } from '../components/icon'
import { useSession, type Session } from '../state'
import { paint } from './paint'
import { rangeOf, readSegment } from './segment-text'
import { sentencesIn } from './sentences'
import { speak, type Speech } from './speak'
import { useNotesWords } from './use-notes-words'
import { localVoice } from './use-voice'

const speeds = ['0.75', '1', '1.25', '1.5', '2'] as const
type Speed = (typeof speeds)[number]

/** The shelf on which the device keeps how fast somebody listens. */
const speedShelf = 'listening-speed'

const readSpeed = (session: Session): Speed => {
  const kept = session.shelf(speedShelf).read()
  return speeds.find((speed) => speed === kept) ?? '1'
}

/** Shows the sentence that is spoken, and brings it into sight where it is not. */
const show = (range: Range): (() => void) => {
  const clear = paint('spoken', [range])
  const { top, bottom } = range.getBoundingClientRect()
  const isInSight = top > 0 && bottom < window.innerHeight
  if (!isInSight) range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
  return clear
}

const nothing = (): void => undefined

type State = 'silent' | 'speaking' | 'paused'

/** Reads a segment aloud: its state, and the ways to change it. */
const useSpeech = (segment: () => Element | null, language: string) => {
  const session = useSession()
  const [state, setState] = useState<State>('silent')
  const [speed, setSpeed] = useState(() => readSpeed(session))
  const speech = useRef<Speech | null>(null)
  const clear = useRef(nothing)
  const at = useRef(0)
  const hush = useCallback(() => {
    speech.current?.stop()
    clear.current()
  }, [])
  const begin = (from: number, rate: Speed) => {
    const place = segment()
    const voice = localVoice(language)
    if (!place || !voice) return
    const read = readSegment(place)
    const spans = sentencesIn(read.text, language)
    hush()
    speech.current = speak(
      spans.map(({ start, end }) => read.text.slice(start, end)),
      from,
      voice,
      Number(rate),
      {
        onSentence: (index) => {
          at.current = index
          clear.current()
          const span = spans[index]
          const range = span ? rangeOf(read, span) : null
          if (range) clear.current = show(range)
        },
        onEnd: () => {
          clear.current()
          setState('silent')
        },
      },
    )
    setState('speaking')
  }
  useEffect(() => hush, [hush])
  return {
    state,
    speed,
    play: () => begin(state === 'paused' ? at.current : 0, speed),
    pause: () => {
      speech.current?.stop()
      setState('paused')
    },
    stop: () => {
      hush()
      setState('silent')
    },
    choose: (next: Speed) => {
      session.shelf(speedShelf).write(next)
      setSpeed(next)
      if (state === 'speaking') begin(at.current, next)
    },
  }
}

/** Reads a segment aloud, with the sentence that is spoken marked. Shown only where the device has a voice. */
export const Listen = ({ segment, language }: { segment: () => Element | null; language: string }) => {
  const words = useNotesWords()
  const { state, speed, play, pause, stop, choose } = useSpeech(segment, language)
  const isSpeaking = state === 'speaking'
  return (
    <>
      <Button variant="quiet" onClick={isSpeaking ? pause : play}>
        <Icon name={isSpeaking ? 'pause' : 'listen'} />
        {isSpeaking ? words.pause : state === 'paused' ? words.resume : words.listen}
      </Button>
      {state !== 'silent' && (
        <span className="segment-listening">
          <Button variant="quiet" onClick={stop}>
            {words.stop}
          </Button>
          <label>
            {words.speed}{' '}
            <select
              value={speed}
              onChange={({ target }) => {
                const next = speeds.find((one) => one === target.value)
                if (next) choose(next)
              }}
            >
              {speeds.map((one) => (
                <option key={one} value={one}>
                  {words.speeds[one]}
                </option>
              ))}
            </select>
          </label>
        </span>
      )}
    </>
  )
}
