import { useState } from 'react'
import type { Lesson } from '../../../core/course'
import { usePageWords } from '../../app/page-words'
import { Button, ButtonLink } from '../../components/button'
import { Icon } from '../../components/icon'
import { ItemView } from '../../items'
import { OpenQuestions } from '../../lesson/open-questions'
import { QuestionHead } from '../../lesson/question-head'
import { QuestionSteps } from '../../lesson/question-steps'
import { StepBar } from '../../lesson/step-bar'
import { useRecord } from '../../state'
import { nextAfter, resumeIndex, stateOf, type Question } from './quiz-plan'

interface RunProps {
  readonly lesson: Lesson
  readonly questions: readonly Question[]
  readonly submitted: boolean
  /** Where to begin; null for where it was left. */
  readonly from: number | null
  /** Submits, or goes back to the result where that was done. */
  readonly onDone: () => void
}

const QuestionBar = ({
  props,
  index,
  settled,
  complete,
  onGo,
  onDone,
}: {
  props: RunProps
  index: number
  settled: boolean
  complete: boolean
  onGo: (index: number) => void
  onDone: () => void
}) => {
  const { quiz } = usePageWords()
  const next = nextAfter(props.questions, index)
  const done = (
    <Button variant={complete ? 'primary' : 'secondary'} onClick={onDone}>
      {props.submitted ? quiz.end.backToEnd : quiz.submit}
    </Button>
  )
  return (
    <StepBar
      label={quiz.barLabel}
      back={
        index === 0 ? (
          <ButtonLink variant="quiet" to={`/lesson/${props.lesson.id}`}>
            <Icon name="arrow-left" />
            {quiz.lesson}
          </ButtonLink>
        ) : (
          <Button variant="quiet" onClick={() => onGo(index - 1)}>
            <Icon name="arrow-left" />
            {quiz.previous}
          </Button>
        )
      }
      next={
        next === null || (props.submitted && complete) ? (
          done
        ) : (
          <Button variant={settled ? 'primary' : 'secondary'} onClick={() => onGo(next)}>
            {quiz.next}
            <Icon name="arrow-right" />
          </Button>
        )
      }
    />
  )
}

/** A quiz, one question a view, with an overview of all and a question back before it is submitted half answered. */
export const QuizRun = (props: RunProps) => {
  const { quiz } = usePageWords()
  const { questions, submitted } = props
  const record = useRecord()
  const states = questions.map((question) => stateOf(question, record))
  const [index, setIndex] = useState(() => props.from ?? resumeIndex(questions, states))
  const [asks, setAsks] = useState(false)
  const [moved, setMoved] = useState(props.from !== null)
  const question = questions[index]
  const open = states.flatMap((state, place) => (state === 'open' ? [place] : []))
  const inLesson = questions.filter((one) => one.inLesson).length
  const go = (to: number) => {
    setAsks(false)
    setMoved(true)
    setIndex(to)
  }
  if (asks) {
    return (
      <OpenQuestions
        title={quiz.open(open.length)}
        text={quiz.openText}
        open={open}
        submit={quiz.submitAnyway}
        onGo={go}
        onSubmit={props.onDone}
        onBack={() => go(index)}
      />
    )
  }
  if (!question) return null
  const answered = questions.length - open.length
  return (
    <>
      <QuestionHead
        place={quiz.place(index + 1, questions.length)}
        progress={{
          value: answered,
          max: questions.length,
          label: quiz.progress,
          text: quiz.answered(answered, questions.length),
        }}
        note={inLesson === 0 ? null : question.inLesson ? quiz.answeredInLesson : quiz.inLesson(inLesson)}
        focuses={moved}
      />
      <ItemView key={question.item.prompt.id} mode="check" item={question.item} slot={question.slot} />
      <QuestionSteps states={states} current={index} onGo={go} />
      <QuestionBar
        props={props}
        index={index}
        settled={states[index] !== 'open' && states[index] !== 'retry'}
        complete={open.length === 0}
        onGo={go}
        onDone={() => (submitted || open.length === 0 ? props.onDone() : setAsks(true))}
      />
    </>
  )
}
