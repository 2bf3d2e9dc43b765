import { useLayoutEffect } from 'react'
import { lookKey, lookWords, readLook } from '../../core/record'
import { useRecord, useSession, useSessionState } from '../state'

/** Keeps the look where the page's early script finds it at the next launch, before there is a record. */
const keepOnDevice = (look: string, keeps: boolean) => {
  try {
    if (keeps && look !== '') window.localStorage.setItem(lookKey, look)
    else window.localStorage.removeItem(lookKey)
  } catch {
    // A device that keeps nothing shows the look a moment later.
  }
}

/** Gives the page the look that the learner chose, at once and whenever it changes. */
export const useLook = () => {
  const look = lookWords(readLook(useRecord()))
  const { launch } = useSession()
  const keeps = useSessionState(({ kept }) => kept) && launch.mode !== 'browse'
  useLayoutEffect(() => {
    document.documentElement.dataset['look'] = look
    keepOnDevice(look, keeps)
  }, [look, keeps])
}
