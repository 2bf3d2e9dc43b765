import { useState } from 'react'
import { openFinal } from '../../../core/record'
import { useRecord, useSession } from '../../state'
import { FinalIntro } from './final-intro'
import { FinalRun } from './final-run'
import '../quiz/quiz-page.css'
import './final-page.css'

/** The final: `/final`. What it is, or the one in progress. */
export const FinalPage = () => {
  const { course } = useSession()
  const open = openFinal(course, useRecord())
  const [beganElsewhere] = useState(open !== null)
  return open ? <FinalRun key={open.id} open={open} focuses={!beganElsewhere} /> : <FinalIntro />
}
