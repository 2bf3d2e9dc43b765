import { useState } from 'react'
import { useParams } from 'react-router'
import { findLesson, type Lesson } from '../../../core/course'
import { useWords } from '../../app/words'
import { LoadFailed } from '../../lesson/load-failed'
import { useLessonContent, type LessonContent } from '../../lesson/use-lesson-content'
import { useLessonTime } from '../../lesson/use-lesson-time'
import { useSession } from '../../state'
import { NotFoundPage } from '../not-found'
import { LessonBody } from './lesson-body'
import { LessonHead } from './lesson-head'
import './lesson-page.css'

/** Holds the place of a lesson's text, so that nothing moves when it arrives. */
const Skeleton = () => (
  <div className="lesson-skeleton">
    <p className="visually-hidden">{useWords().learning.load.loading}</p>
    {Array.from({ length: 4 }, (_, index) => (
      <div key={index} aria-hidden="true" />
    ))}
  </div>
)

const LessonView = ({ lesson }: { lesson: Lesson }) => {
  const content = useLessonContent(lesson)
  const [first, setFirst] = useState<LessonContent | null>(null)
  if (content.type === 'loaded' && first === null) setFirst(content.value)
  useLessonTime(lesson)
  return (
    <div className="lesson step-page">
      <LessonHead lesson={lesson} />
      {content.type === 'loading' && <Skeleton />}
      {content.type === 'failed' && <LoadFailed onRetry={content.retry} />}
      {content.type === 'loaded' && (
        <LessonBody
          lesson={lesson}
          content={content.value}
          isAgain={first !== null && first !== content.value}
        />
      )}
    </div>
  )
}

/** The page of one lesson: `/lesson/:id`. */
export const LessonPage = () => {
  const { course } = useSession()
  const lesson = findLesson(course, useParams()['id'] ?? '')
  return lesson ? <LessonView key={lesson.id} lesson={lesson} /> : <NotFoundPage what="lesson" />
}
