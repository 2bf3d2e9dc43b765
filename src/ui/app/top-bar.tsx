import { useState, type ReactNode } from 'react'
import { CourseLink } from '../components/course-link'
import { Icon } from '../components/icon'
import { Dialog } from '../components/dialog'
import { LanguageChooser } from '../components/language-chooser'
import { ProgressLine } from '../components/progress-line'
import { SaveChip } from '../components/save-chip'
import { useRecord, useSession, useSessionState } from '../state'
import { CourseNav } from './course-nav'
import { courseProgress } from './course-progress'
import { useWords } from './words'
import './top-bar.css'

const Menu = () => {
  const { nav } = useWords().shell
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <button type="button" className="top-bar-menu" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Icon name="menu" />
        <span className="visually-hidden">{nav.menu}</span>
      </button>
      {open && (
        <Dialog className="menu" title={nav.menuTitle} closeLabel={nav.closeMenu} onClose={close}>
          <LanguageChooser />
          <CourseNav onFollow={close} />
        </Dialog>
      )}
    </>
  )
}

const SaveAndExit = () => {
  const { save } = useWords().shell
  const { saveAndExit } = useSession()
  const status = useSessionState((state) => state.save.type)
  const [leaving, setLeaving] = useState(false)
  const savesNothing = status === 'review' || status === 'browse' || status === 'nowhere'
  const exit = () => {
    if (leaving) return
    setLeaving(true)
    void saveAndExit()
  }
  return (
    <button type="button" className="top-bar-exit" aria-disabled={leaving} onClick={exit}>
      <Icon name="exit" />
      <span className="top-bar-exit-long">
        {leaving ? save.leaving : savesNothing ? save.leave : save.exit}
      </span>
      <span className="top-bar-exit-short">{save.exitShort}</span>
    </button>
  )
}

/** The language, the chip and the button that are always in reach. */
export const SessionTools = () => (
  <>
    <LanguageChooser />
    <SaveChip />
    <SaveAndExit />
  </>
)

/** The bar over every page. On a phone it opens the menu and shows how far the course is. */
export const TopBar = ({ tools }: { tools: ReactNode }) => {
  const { nav } = useWords().shell
  const { course } = useSession()
  const { completed, lessons } = courseProgress(course, useRecord())
  return (
    <header className="top-bar">
      <div className="top-bar-row">
        <Menu />
        <CourseLink to="/" className="top-bar-title">
          {course.title}
        </CourseLink>
        <div className="top-bar-tools">{tools}</div>
      </div>
      <div className="top-bar-progress">
        <ProgressLine
          value={completed}
          max={lessons}
          label={nav.progressLabel}
          text={nav.progress(completed, lessons)}
        />
      </div>
    </header>
  )
}
