import type { ComponentType } from 'react'
import { Route, Routes, useParams } from 'react-router'
import { findLesson } from '../../core/course'
import { HomePage } from '../pages/home'
import { LessonPage } from '../pages/lesson/lesson-page'
import { NotFoundPage } from '../pages/not-found'
import { QuizPage } from '../pages/quiz/quiz-page'
import { useSession } from '../state'
import { LazyPage } from './page-loader'

const loadFinal = async () => (await import('../pages/final/final-page')).FinalPage
const loadResults = async () => (await import('../pages/results')).ResultsPage
const loadSources = async () => (await import('../pages/sources')).SourcesPage
const loadYourData = async () => (await import('../pages/your-data')).YourDataPage
const loadAbout = async () => (await import('../pages/about')).AboutPage

/** A page of one lesson; a fresh one for each lesson, so that nothing of the last one stays behind. */
const OfLesson = ({ page: Page }: { page: ComponentType }) => {
  const { course } = useSession()
  const { id = '' } = useParams()
  return findLesson(course, id) ? <Page key={id} /> : <NotFoundPage />
}

/** The pages of the course. Those on the way to the first lesson are here from the start, the others come later. */
export const CourseRoutes = () => (
  <Routes>
    <Route path="/" element={<HomePage />} />
    <Route path="/lesson/:id" element={<OfLesson page={LessonPage} />} />
    <Route path="/lesson/:id/quiz" element={<OfLesson page={QuizPage} />} />
    <Route path="/final" element={<LazyPage load={loadFinal} />} />
    <Route path="/results" element={<LazyPage load={loadResults} />} />
    <Route path="/sources" element={<LazyPage load={loadSources} />} />
    <Route path="/your-data" element={<LazyPage load={loadYourData} />} />
    <Route path="/about" element={<LazyPage load={loadAbout} />} />
    <Route path="*" element={<NotFoundPage />} />
  </Routes>
)
