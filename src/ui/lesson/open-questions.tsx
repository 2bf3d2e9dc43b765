import { useEffect, useRef } from 'react'
import { usePageWords } from '../app/page-words'
import { Button } from '../components/button'
import './open-questions.css'

/** Asks in the page, before something is submitted, whether questions shall stay open; each can be gone to. */
export const OpenQuestions = ({
  title,
  text,
  open,
  submit,
  onGo,
  onSubmit,
  onBack,
}: {
  title: string
  text: string
  /** Open questions by index. */
  open: readonly number[]
  submit: string
  onGo: (index: number) => void
  onSubmit: () => void
  onBack: () => void
}) => {
  const { quiz } = usePageWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="open-questions" aria-labelledby="open-questions">
      <h2 ref={heading} id="open-questions" tabIndex={-1}>
        {title}
      </h2>
      <p>{text}</p>
      {open.length > 0 && (
        <ul>
          {open.map((index) => (
            <li key={index}>
              <Button onClick={() => onGo(index)}>{quiz.goToOpen(index + 1)}</Button>
            </li>
          ))}
        </ul>
      )}
      <div className="open-questions-actions">
        <Button variant={open.length === 0 ? 'primary' : 'secondary'} onClick={onSubmit}>
          {submit}
        </Button>
        <Button variant="quiet" onClick={onBack}>
          {quiz.goBack}
        </Button>
      </div>
    </section>
  )
}
