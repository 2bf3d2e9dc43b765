import { useLocation } from 'react-router'
import { findLesson, type Module } from '../../core/course'
import { lessonStatus } from '../../core/record'
import { CourseLink, type CourseLinkProps } from '../components/course-link'
import { Icon, type IconName } from '../components/icon'
import { ProgressLine } from '../components/progress-line'
import { StatusMark } from '../components/status-word'
import { useRecord, useSession } from '../state'
import { courseProgress } from './course-progress'
import { FinalWords } from './final-words'
import { referencePages } from './reference-pages'
import { useWords } from './words'
import './course-nav.css'

interface NavProps {
  /** Called when a link is followed, before the page changes. */
  readonly onFollow?: () => void
}

/** A link that says where the learner is, on the pages below it too. */
const NavLink = ({ to, ...rest }: CourseLinkProps) => {
  const { pathname } = useLocation()
  const isHere = pathname === to || (to !== '/' && pathname.startsWith(`${to}/`))
  return <CourseLink {...rest} to={to} aria-current={isHere ? 'page' : undefined} />
}

const LessonLinks = ({ module, onFollow }: NavProps & { module: Module }) => {
  const { shell } = useWords()
  const { course } = useSession()
  const record = useRecord()
  const lessons = module.lessons.flatMap((id) => findLesson(course, id) ?? [])
  return (
    <ol className="course-nav-list">
      {lessons.map((lesson) => {
        const status = lessonStatus(record, lesson)
        return (
          <li key={lesson.id}>
            <NavLink to={`/lesson/${lesson.id}`} className="course-nav-link" onClick={onFollow}>
              <StatusMark status={status} />
              <span className="course-nav-text">
                <span className="course-nav-title">
                  {lesson.number}. {lesson.title}
                </span>{' '}
                <span className="course-nav-state">
                  {shell.status[status]} · {shell.nav.minutes(lesson.minutes)}
                </span>
              </span>
            </NavLink>
          </li>
        )
      })}
    </ol>
  )
}

const CourseProgressLine = () => {
  const { shell } = useWords()
  const { course } = useSession()
  const { completed, lessons } = courseProgress(course, useRecord())
  const text = shell.nav.progress(completed, lessons)
  return (
    <div className="course-nav-progress">
      <p>{text}</p>
      <ProgressLine value={completed} max={lessons} label={shell.nav.progressLabel} text={text} />
    </div>
  )
}

const PageLink = ({
  to,
  icon,
  label,
  onFollow,
}: NavProps & { to: string; icon: IconName; label: string }) => (
  <li>
    <NavLink to={to} className="course-nav-link" onClick={onFollow}>
      <Icon name={icon} />
      {label}
    </NavLink>
  </li>
)

const PageLinks = (follow: NavProps) => {
  const { nav } = useWords().shell
  const { course } = useSession()
  return (
    <ul className="course-nav-list course-nav-pages">
      <li>
        <NavLink to="/final" className="course-nav-link" onClick={follow.onFollow}>
          <Icon name="flag" />
          <span className="course-nav-text">
            {nav.final}{' '}
            <span className="course-nav-state">
              <FinalWords />
            </span>
          </span>
        </NavLink>
      </li>
      <PageLink to="/review" icon="retry" label={nav.review} {...follow} />
      <PageLink to="/results" icon="chart" label={nav.results} {...follow} />
      {course.hasWorksheet && <PageLink to="/worksheet" icon="home" label={nav.worksheet} {...follow} />}
      <PageLink to="/notes" icon="note" label={nav.notes} {...follow} />
      <PageLink to="/settings" icon="settings" label={nav.settings} {...follow} />
      <PageLink to="/certificate" icon="certificate" label={nav.certificate} {...follow} />
      <PageLink to="/print" icon="print" label={nav.print} {...follow} />
      <PageLink to="/your-data" icon="lock" label={nav.data} {...follow} />
      <PageLink to="/about" icon="info" label={nav.about} {...follow} />
    </ul>
  )
}

const ReferenceLinks = (follow: NavProps) => {
  const { nav } = useWords().shell
  return (
    <ul className="course-nav-list course-nav-pages">
      <PageLink to="/search" icon="search" label={nav.search} {...follow} />
      {referencePages.map((page) => (
        <PageLink key={page} to={`/${page}`} icon={page} label={nav[page]} {...follow} />
      ))}
      <PageLink to="/sources" icon="book" label={nav.sources} {...follow} />
    </ul>
  )
}

/** What the map begins with: the way home, and how far the course is. */
export const CourseNavHead = ({ onFollow }: NavProps) => {
  const { nav } = useWords().shell
  const { course } = useSession()
  return (
    <>
      <NavLink to="/" className="course-nav-course" onClick={onFollow}>
        <span className="course-nav-course-title">{course.title}</span>
        <span className="course-nav-home">
          <Icon name="home" />
          {nav.home}
        </span>
      </NavLink>
      <CourseProgressLine />
    </>
  )
}

/** The map of the course: how far it is, modules with their lessons, what can be looked up, and the pages about the course. */
export const CourseNav = (follow: NavProps) => {
  const { nav } = useWords().shell
  const { course } = useSession()
  return (
    <nav className="course-nav" aria-label={nav.label}>
      <CourseNavHead {...follow} />
      {course.modules.map((module) => (
        <section key={module.id}>
          <h2 className="course-nav-module">{module.title}</h2>
          <LessonLinks module={module} {...follow} />
        </section>
      ))}
      <section>
        <h2 className="course-nav-module">{nav.reference}</h2>
        <ReferenceLinks {...follow} />
      </section>
      <section>
        <h2 className="course-nav-module">{nav.more}</h2>
        <PageLinks {...follow} />
      </section>
    </nav>
  )
}
