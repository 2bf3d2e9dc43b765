import { useEffect, useState } from 'react'
import { useParams } from 'react-router'
import { CourseLink } from '../../components/course-link'
import { findLesson, type Item, type Lesson } from '../../../core/course'
import { lessonState, placeEvent } from '../../../core/record'
import { usePageWords } from '../../app/page-words'
import { useWords } from '../../app/words'
import { PageHeading } from '../../components/page-heading'
import { actInLesson } from '../../lesson/act-in-lesson'
import { LoadFailed } from '../../lesson/load-failed'
import { useLessonTime } from '../../lesson/use-lesson-time'
import { useQuizzes } from '../../lesson/use-quizzes'
import { useRecord, useSession } from '../../state'
import { NotFoundPage } from '../not-found'
import { QuizEnd } from './quiz-end'
import { questionsOf, type Share } from './quiz-plan'
import { QuizPractice } from './quiz-practice'
import { QuizRun } from './quiz-run'
import './quiz-page.css'

type View =
  /** `from`: the question to begin with; null for where the quiz was left. */
  | { readonly type: 'run'; readonly from: number | null }
  | { readonly type: 'end'; readonly practised: Share | null; readonly arrived: boolean }
  | { readonly type: 'practice' }

const QuizBody = ({ lesson, items }: { lesson: Lesson; items: readonly Item[] }) => {
  const session = useSession()
  const record = useRecord()
  const { submitted } = lessonState(record, lesson)
  // What was answered in the lesson is what was answered when the quiz was opened.
  const [questions] = useState(() => questionsOf(lesson, items, session.store.getState().record))
  const [view, setView] = useState<View>(
    submitted ? { type: 'end', practised: null, arrived: false } : { type: 'run', from: null },
  )
  useEffect(() => {
    const { record: now } = session.store.getState()
    if (!lessonState(now, lesson).submitted)
      session.act(placeEvent(now, { part: 'quiz', lesson: lesson.slot }))
  }, [session, lesson])
  const end = (practised: Share | null) => {
    if (!submitted) actInLesson(session, lesson, { type: 'quiz-submitted', lesson: lesson.slot })
    setView({ type: 'end', practised, arrived: true })
  }
  switch (view.type) {
    case 'run':
      return <QuizRun {...{ lesson, questions, submitted }} from={view.from} onDone={() => end(null)} />
    case 'practice':
      return <QuizPractice questions={questions} onDone={end} />
    case 'end':
      return (
        <QuizEnd
          lesson={lesson}
          questions={questions}
          practised={view.practised}
          focuses={view.arrived}
          onOpen={(from) => setView({ type: 'run', from })}
          onPractise={() => setView({ type: 'practice' })}
        />
      )
  }
}

const QuizView = ({ lesson }: { lesson: Lesson }) => {
  const { quiz } = usePageWords()
  const { load } = useWords().learning
  const { quizzes } = useQuizzes({ lessons: [lesson.id], heldBack: false })
  useLessonTime(lesson)
  return (
    <div className="quiz question-page step-page">
      <PageHeading
        title={quiz.title(lesson.title)}
        eyebrow={<CourseLink to={`/lesson/${lesson.id}`}>{quiz.lessonOf(lesson.number)}</CourseLink>}
      />
      {quizzes.type === 'loading' && <p className="quiz-loading">{load.loading}</p>}
      {quizzes.type === 'failed' && <LoadFailed onRetry={quizzes.retry} />}
      {quizzes.type === 'loaded' && <QuizBody lesson={lesson} items={quizzes.value.get(lesson.id) ?? []} />}
    </div>
  )
}

/** The quiz of one lesson: `/lesson/:id/quiz`. */
export const QuizPage = () => {
  const { course } = useSession()
  const lesson = findLesson(course, useParams()['id'] ?? '')
  return lesson ? <QuizView key={lesson.id} lesson={lesson} /> : <NotFoundPage />
}
