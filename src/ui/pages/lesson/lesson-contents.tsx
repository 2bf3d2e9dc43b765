import { useState } from 'react'
import type { Lesson } from '../../../core/course'
import { useWords } from '../../app/words'
import { ButtonLink } from '../../components/button'
import { Dialog } from '../../components/dialog'
import { Icon } from '../../components/icon'
import { SegmentList } from '../../lesson/segment-list'

/** Where the learner is in the lesson: a button that says it and opens the list of segments, with the ways out. */
export const LessonContents = ({
  lesson,
  current,
  goTo,
}: {
  lesson: Lesson
  current: number | null
  goTo: (segment: number) => void
}) => {
  const words = useWords().learning.lesson
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  const go = (segment: number) => {
    close()
    // After the dialog has given focus back, so that the segment's heading keeps it.
    requestAnimationFrame(() => goTo(segment))
  }
  const index = lesson.segments.findIndex(({ slot }) => slot === current)
  return (
    <>
      <button
        type="button"
        className="button button-quiet step-bar-contents"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Icon name="menu" />
        <span className="step-bar-long">{words.contents}</span>{' '}
        {words.partOf(Math.max(index, 0) + 1, lesson.segments.length)}
      </button>
      {open && (
        <Dialog title={words.outline} onClose={close}>
          <SegmentList lesson={lesson} current={current} onGo={go} />
          <div className="dialog-actions">
            <ButtonLink to="/">{words.home}</ButtonLink>
            <ButtonLink to={`/lesson/${lesson.id}/quiz`}>{words.quizTitle}</ButtonLink>
          </div>
        </Dialog>
      )}
    </>
  )
}
