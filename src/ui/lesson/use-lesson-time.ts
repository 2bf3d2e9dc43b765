import { useEffect } from 'react'
import type { Lesson } from '../../core/course'
import { lessonState, secondsStep } from '../../core/record'
import { countActiveTime, noteAct, noteVisibility, startActiveTime } from '../../core/tracking'
import { useSession } from '../state'

const tickMs = 5_000
const actEvents = ['pointerdown', 'keydown', 'scroll', 'touchstart'] as const

/**
 * Counts the time that a learner spends on a lesson while its text or its quiz is on screen: visible, and with an act
 * in the last three minutes. The record hears of it in steps of 15 seconds.
 */
export const useLessonTime = (lesson: Lesson): void => {
  const session = useSession()
  useEffect(() => {
    const base = lessonState(session.store.getState().record, lesson).seconds
    let time = startActiveTime(Date.now())
    let told = 0
    const tell = () => {
      time = countActiveTime(time, Date.now())
      const steps = Math.floor(time.totalMs / 1000 / secondsStep)
      if (steps === told) return
      told = steps
      session.act({ type: 'time-spent', lesson: lesson.slot, total: base + steps * secondsStep })
    }
    const onAct = () => {
      time = noteAct(time, Date.now())
    }
    const onVisibility = () => {
      time = noteVisibility(time, document.visibilityState === 'visible', Date.now())
    }
    const timer = setInterval(tell, tickMs)
    for (const name of actEvents) window.addEventListener(name, onAct, { passive: true })
    document.addEventListener('visibilitychange', onVisibility)
    return () => {
      tell()
      clearInterval(timer)
      for (const name of actEvents) window.removeEventListener(name, onAct)
      document.removeEventListener('visibilitychange', onVisibility)
    }
  }, [session, lesson])
}
