/** What reading aloud tells about itself. */
export interface SpeechEvents {
  /** A sentence begins, by its place in the list. */
  readonly onSentence: (index: number) => void
  /** The last one has been spoken, or the browser failed. */
  readonly onEnd: () => void
}

export interface Speech {
  /** Ends it without a word more; none of its events comes after. */
  readonly stop: () => void
}

let current: Speech | null = null

/**
 * Speaks sentences one after another, from one of them on; whatever else was spoken ends. Each sentence is an
 * utterance of its own: engines lose long ones (Chrome after 15 seconds), and to pause is to stop and to begin the
 * sentence again, because Android cannot pause.
 *
 * @param rate 1 is the voice's own speed
 */
export const speak = (
  sentences: readonly string[],
  from: number,
  voice: SpeechSynthesisVoice,
  rate: number,
  { onSentence, onEnd }: SpeechEvents,
): Speech => {
  current?.stop()
  let isLive = true
  const speech: Speech = {
    stop: () => {
      isLive = false
      speechSynthesis.cancel()
    },
  }
  current = speech
  const say = (index: number) => {
    const text = sentences[index]
    if (!isLive) return
    if (text === undefined) {
      isLive = false
      onEnd()
      return
    }
    const utterance = new SpeechSynthesisUtterance(text)
    utterance.voice = voice
    utterance.lang = voice.lang
    utterance.rate = rate
    utterance.onend = () => say(index + 1)
    utterance.onerror = () => {
      if (isLive) say(sentences.length)
    }
    onSentence(index)
    speechSynthesis.speak(utterance)
  }
  say(from)
  return speech
}
