import { PageHeading } from '../../components/page-heading'
import { courseDone } from '../../../core/record'
import { usePageWords } from '../../app/page-words'
import { useWords } from '../../app/words'
import { CourseLink } from '../../components/course-link'
import { PrintButton } from '../../components/print-button'
import { useRecord, useSession } from '../../state'
import { FinalResult } from './final-result'
import { LessonResults } from './lesson-results'
import { MemorySection } from './memory-section'
import './results.css'

/** What the learner has reached: the final by module with the lessons behind what was missed, and each lesson. */
export const ResultsPage = () => {
  const { results } = usePageWords()
  const { nav } = useWords().shell
  const { course } = useSession()
  return (
    <>
      <PageHeading title={results.title} />
      <FinalResult />
      <MemorySection />
      <LessonResults />
      <p>
        {courseDone(course, useRecord()) && (
          <>
            <CourseLink to="/certificate">{nav.certificate}</CourseLink>{' '}
          </>
        )}
        <PrintButton />
      </p>
    </>
  )
}
