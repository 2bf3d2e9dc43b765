import { Fragment, useEffect, type ReactNode } from 'react'
import { Route, Routes, useParams } from 'react-router'
import { findLesson, itemKinds } from '../../core/course'
import { loadFields } from '../items'
import { HomePage } from '../pages/home'
import { LessonPage } from '../pages/lesson/lesson-page'
import { NotFoundPage } from '../pages/not-found'
import { useSession } from '../state'
import { LazyPage } from './page-loader'
import { referencePages } from './reference-pages'

const loadQuizPage = async () => (await import('../pages/quiz/quiz-page')).QuizPage
const loadFinal = async () => (await import('../pages/final/final-page')).FinalPage
const loadReview = async () => (await import('../pages/review/review-page')).ReviewPage
const loadPlacement = async () => (await import('../pages/placement/placement-page')).PlacementPage
const loadResults = async () => (await import('../pages/results')).ResultsPage
const loadCertificate = async () => (await import('../pages/certificate')).CertificatePage
const loadPrint = async () => (await import('../pages/print')).PrintPage
const loadSources = async () => (await import('../pages/sources')).SourcesPage
const loadYourData = async () => (await import('../pages/your-data')).YourDataPage
const loadCase = async () => (await import('../pages/case')).CasePage
const loadWorksheetPage = async () => (await import('../pages/worksheet')).WorksheetPage
const loadNotes = async () => (await import('../pages/notes')).NotesPage
const loadSettings = async () => (await import('../pages/settings')).SettingsPage
const loadAbout = async () => (await import('../pages/about')).AboutPage

const loadSearch = async () => (await import('../pages/search')).SearchPage
const loadDesign = async () => (await import('../pages/design')).DesignPage
const loadReference = async () => (await import('../pages/reference')).ReferencePage

/** How long the later pages leave the line to the lesson itself. */
const fetchAheadMs = 3_000

/** Fetches the later pages while a lesson is read: a learner who loses the line in the text still gets to the quiz. */
const FetchAhead = () => {
  useEffect(() => {
    const load = () => Promise.all([loadQuizPage(), loadFields(itemKinds)]).catch(() => undefined)
    const timer = setTimeout(load, fetchAheadMs)
    return () => clearTimeout(timer)
  }, [])
  return null
}

/** A page of one lesson; a fresh one for each lesson, so that nothing of the last one stays behind. */
const OfLesson = ({ children }: { children: ReactNode }) => {
  const { course } = useSession()
  const { id = '' } = useParams()
  return findLesson(course, id) ? <Fragment key={id}>{children}</Fragment> : <NotFoundPage what="lesson" />
}

const lesson = (
  <OfLesson>
    <LessonPage />
    <FetchAhead />
  </OfLesson>
)

const quiz = (
  <OfLesson>
    <LazyPage load={loadQuizPage} />
  </OfLesson>
)

/** The pages of the course. Those on the way to the first lesson are here from the start, the others come later. */
export const CourseRoutes = () => (
  <Routes>
    <Route path="/" element={<HomePage />} />
    <Route path="/lesson/:id" element={lesson} />
    <Route path="/lesson/:id/quiz" element={quiz} />
    <Route path="/case/:id" element={<LazyPage load={loadCase} />} />
    <Route path="/final" element={<LazyPage load={loadFinal} />} />
    <Route path="/review" element={<LazyPage load={loadReview} />} />
    <Route path="/placement" element={<LazyPage load={loadPlacement} />} />
    <Route path="/results" element={<LazyPage load={loadResults} />} />
    <Route path="/certificate" element={<LazyPage load={loadCertificate} />} />
    <Route path="/print/:what?" element={<LazyPage load={loadPrint} />} />
    <Route path="/worksheet" element={<LazyPage load={loadWorksheetPage} />} />
    {referencePages.map((page) => (
      <Route key={page} path={`/${page}/:id?`} element={<LazyPage load={loadReference} />} />
    ))}
    <Route path="/search" element={<LazyPage load={loadSearch} />} />
    <Route path="/sources" element={<LazyPage load={loadSources} />} />
    <Route path="/your-data" element={<LazyPage load={loadYourData} />} />
    <Route path="/notes" element={<LazyPage load={loadNotes} />} />
    <Route path="/settings" element={<LazyPage load={loadSettings} />} />
    <Route path="/about" element={<LazyPage load={loadAbout} />} />
    {import.meta.env.DEV && <Route path="/design" element={<LazyPage load={loadDesign} />} />}
    <Route path="*" element={<NotFoundPage />} />
  </Routes>
)
