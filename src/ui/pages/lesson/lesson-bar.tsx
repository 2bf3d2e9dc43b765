import { useNavigate } from 'react-router'
import type { Lesson } from '../../../core/course'
import { useWords } from '../../app/words'
import { Button, ButtonLink } from '../../components/button'
import { Icon } from '../../components/icon'
import { actInLesson } from '../../lesson/act-in-lesson'
import { StepBar } from '../../lesson/step-bar'
import { useRecord, useSession } from '../../state'
import { backFrom, continueFrom } from './continue-from'
import { LessonContents } from './lesson-contents'

/** The way through a lesson, in reach of the thumb: back to the segment before, on to the next one not reached. */
export const LessonBar = ({
  lesson,
  current,
  goTo,
}: {
  lesson: Lesson
  current: number | null
  goTo: (segment: number) => void
}) => {
  const words = useWords().learning.lesson
  const session = useSession()
  const navigate = useNavigate()
  const reached = new Set(useRecord().segments)
  const before = backFrom(lesson.segments, current)
  const onContinue = () => {
    const { mark, to } = continueFrom(lesson.segments, reached, current)
    if (mark !== null)
      actInLesson(session, lesson, { type: 'segment-reached', segment: mark, lesson: lesson.slot })
    if (to.type === 'segment') goTo(to.segment)
    else void navigate(`/lesson/${lesson.id}/quiz`)
  }
  return (
    <StepBar
      label={words.barLabel}
      back={
        before === null ? (
          <ButtonLink variant="quiet" to="/">
            <Icon name="arrow-left" />
            {words.home}
          </ButtonLink>
        ) : (
          <Button variant="quiet" onClick={() => goTo(before)}>
            <Icon name="arrow-left" />
            {words.back}
          </Button>
        )
      }
      middle={<LessonContents lesson={lesson} current={current} goTo={goTo} />}
      next={
        <Button variant="primary" onClick={onContinue}>
          {words.continue}
          <Icon name="arrow-right" />
        </Button>
      }
    />
  )
}
