import { useSyncExternalStore } from 'react'

const canSpeak = (): boolean => 'speechSynthesis' in window && 'SpeechSynthesisUtterance' in window

/**
 * Finds a voice of a language that speaks on the device itself, because one from elsewhere would send the text away;
 * null where there is none.
 */
export const localVoice = (language: string): SpeechSynthesisVoice | null => {
  if (!canSpeak()) return null
  const wanted = language.split('-')[0]?.toLowerCase() ?? ''
  const voices = speechSynthesis
    .getVoices()
    .filter(({ localService, lang }) => localService && lang.toLowerCase().split(/[-_]/)[0] === wanted)
  return voices.find((voice) => voice.default) ?? voices[0] ?? null
}

const subscribe = (changed: () => void): (() => void) => {
  // Browsers load their voices late; Safari before 16 has no events on this object.
  if (!canSpeak() || !('addEventListener' in speechSynthesis)) return () => undefined
  speechSynthesis.addEventListener('voiceschanged', changed)
  return () => speechSynthesis.removeEventListener('voiceschanged', changed)
}

/** True where the device can read a language aloud. */
export const useCanListen = (language: string): boolean =>
  useSyncExternalStore(subscribe, () => localVoice(language) !== null)
