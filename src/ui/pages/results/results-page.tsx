import { PageHeading } from '../../components/page-heading'
import { useWords } from '../../app/words'
import { FinalResult } from './final-result'
import { LessonResults } from './lesson-results'
import './results.css'

/** What the learner has reached: the final by module with the lessons behind what was missed, and each lesson. */
export const ResultsPage = () => {
  const { results } = useWords().shell
  return (
    <>
      <PageHeading title={results.title} />
      <FinalResult />
      <LessonResults />
    </>
  )
}
