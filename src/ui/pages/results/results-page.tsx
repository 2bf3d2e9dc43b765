import { PageHeading } from '../../components/page-heading'
import { usePageWords } from '../../app/page-words'
import { FinalResult } from './final-result'
import { LessonResults } from './lesson-results'
import { MemorySection } from './memory-section'
import './results.css'

/** What the learner has reached: the final by module with the lessons behind what was missed, and each lesson. */
export const ResultsPage = () => {
  const { results } = usePageWords()
  return (
    <>
      <PageHeading title={results.title} />
      <FinalResult />
      <MemorySection />
      <LessonResults />
    </>
  )
}
