import { useEffect, useState } from 'react'
import type { Lesson } from '../../../core/course'
import { useAnnounce } from '../../app/announcer'
import { CourseLink } from '../../components/course-link'
import { PageHeading } from '../../components/page-heading'
import { PrintButton } from '../../components/print-button'
import { ProgressLine } from '../../components/progress-line'
import { LoadFailed } from '../../lesson/load-failed'
import { useSession } from '../../state'
import { PaperLesson } from './paper-lesson'
import { PaperAnswers } from './paper-questions'
import { useHandout, type Handout } from './use-handout'
import { usePrintWords } from './use-print-words'

const Toggle = ({ label, on, onChange }: { label: string; on: boolean; onChange: (on: boolean) => void }) => (
  <label className="paper-toggle">
    <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
    {label}
  </label>
)

const Sheets = ({ handout }: { handout: Handout }) => {
  const words = usePrintWords()
  const { course } = useSession()
  const announce = useAnnounce()
  const [withQuestions, setQuestions] = useState(true)
  const [withAnswers, setAnswers] = useState(false)
  useEffect(() => announce(words.ready), [announce, words])
  const level = handout.lessons.length === 1 ? 2 : 3
  return (
    <>
      <div className="paper-tools">
        <Toggle label={words.questions} on={withQuestions} onChange={setQuestions} />
        <Toggle label={words.answers} on={withAnswers} onChange={setAnswers} />
        {withAnswers && <p>{words.answersNote}</p>}
        <div className="paper-actions">
          <PrintButton variant="primary" label={words.print} />
          <CourseLink to="/print">{words.back}</CourseLink>
        </div>
      </div>
      {handout.lessons.map((part) => (
        <PaperLesson
          key={part.lesson.id}
          part={part}
          handout={handout}
          level={level}
          withQuestions={withQuestions}
        />
      ))}
      {withAnswers && <PaperAnswers parts={handout.lessons} />}
      <p className="paper-from">{words.madeFrom(course.title, course.version)}</p>
    </>
  )
}

/** A hand-out of some lessons: loaded whole, then shown as it will be on paper. */
export const HandoutPage = ({ title, lessons }: { title: string; lessons: readonly Lesson[] }) => {
  const words = usePrintWords()
  const { course } = useSession()
  const { handout, done, of } = useHandout(lessons)
  return (
    <div className="paper">
      <PageHeading title={title} eyebrow={title === course.title ? undefined : course.title} />
      {handout.type === 'loading' && (
        <>
          <p>{words.loading(done, of)}</p>
          <ProgressLine value={done} max={of} label={words.title} text={words.loading(done, of)} />
        </>
      )}
      {handout.type === 'failed' && <LoadFailed onRetry={handout.retry} />}
      {handout.type === 'loaded' && <Sheets handout={handout.value} />}
    </div>
  )
}
