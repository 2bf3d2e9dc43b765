import { lessonState, readPlacement } from '../../../core/record'
import { usePageWords } from '../../app/page-words'
import { useRecord, useSession } from '../../state'
import { PlacementAdvice } from './placement-advice'
import './placement.css'

/** Says on the home page with which lessons a placement check advised to begin, until they are completed. */
export const PlacementCard = () => {
  const { placement: words } = usePageWords()
  const { course } = useSession()
  const record = useRecord()
  const placement = readPlacement(course, record)
  if (placement?.type !== 'lessons') return null
  const open = placement.lessons.filter((lesson) => !lessonState(record, lesson).completed)
  if (open.length === 0) return null
  return (
    <section className="placement-card" aria-labelledby="placement-card">
      <h2 id="placement-card">{words.title}</h2>
      <PlacementAdvice placement={{ ...placement, lessons: open }} />
    </section>
  )
}
