import { Icon } from '../../components/icon'
import { ButtonLink } from '../../components/button'
import { CourseLink } from '../../components/course-link'
import { PageHeading } from '../../components/page-heading'
import { ProgressLine } from '../../components/progress-line'
import { courseDone } from '../../../core/record'
import { courseProgress, stillNeeded } from '../../app/course-progress'
import { LazyPart } from '../../app/page-loader'
import { useWords } from '../../app/words'
import { useRecord, useSession } from '../../state'
import { FinalCard } from './final-card'
import { LessonList } from './lesson-list'
import { ResumeCard } from './resume-card'
import { resumeOf } from './resume'
import './home.css'

const loadReviewCard = async () => (await import('../review/review-card')).ReviewCard

const loadCourseEnd = async () => (await import('../ending')).CourseEnd

const loadPlacementCard = async () => (await import('../placement/placement-card')).PlacementCard

const FirstVisit = ({ lesson }: { lesson: string }) => {
  const { shell } = useWords()
  const { home } = shell
  const { course } = useSession()
  const { minutes } = courseProgress(course, useRecord())
  const lengths = course.lessons.map((one) => one.minutes)
  const facts = [
    {
      icon: 'clock',
      name: home.takes,
      text: home.takesText(
        shell.duration(minutes),
        lengths.length,
        Math.min(...lengths),
        Math.max(...lengths),
      ),
    },
    { icon: 'device', name: home.saves, text: home.savesText },
    { icon: 'exit', name: home.leave, text: home.leaveText },
  ] as const
  return (
    <>
      <p className="home-lead">{course.description}</p>
      <ul className="home-facts">
        {facts.map(({ icon, name, text }) => (
          <li key={icon}>
            <Icon name={icon} />
            <span>
              <strong>{name}.</strong> {text}
            </span>
          </li>
        ))}
      </ul>
      <ButtonLink to={`/lesson/${lesson}`} variant="primary" className="home-start">
        {home.start}
        <Icon name="arrow-right" />
      </ButtonLink>
      <p className="home-needed">
        <CourseLink to="/placement">{home.placement}</CourseLink>
      </p>
    </>
  )
}

/** What the completion rule still asks for, in words. */
const Needed = () => {
  const { home } = useWords().shell
  const { course } = useSession()
  const { lessons, final } = stillNeeded(course, useRecord())
  if (lessons > 0) return final ? home.needed.both(lessons, course.passMark) : home.needed.lessons(lessons)
  return final ? home.needed.final(course.passMark) : home.needed.done
}

const Progress = () => {
  const { shell } = useWords()
  const { course } = useSession()
  const { completed, lessons, minutes, questions } = courseProgress(course, useRecord())
  const text = shell.nav.progress(completed, lessons)
  return (
    <section className="home-progress" aria-labelledby="home-progress">
      <h2 id="home-progress">{shell.home.progress}</h2>
      <p className="home-progress-words">
        <span>{text}</span>
        <span>
          {minutes + questions === 0
            ? shell.home.nothingLeft
            : shell.home.left(shell.duration(minutes), questions)}
        </span>
      </p>
      <ProgressLine value={completed} max={lessons} label={shell.nav.progressLabel} text={text} />
      <p className="home-needed">
        <Needed />
      </p>
    </section>
  )
}

/** The course at one look: what comes next, how far it is, its lessons and the final. */
export const HomePage = () => {
  const { course } = useSession()
  const record = useRecord()
  const resume = resumeOf(course, record)
  return (
    <>
      <PageHeading title={null} />
      {resume?.type === 'start' ? (
        <FirstVisit lesson={resume.lesson.id} />
      ) : (
        <>
          {resume && <ResumeCard resume={resume} />}
          {courseDone(course, record) && <LazyPart load={loadCourseEnd} />}
          <Progress />
          {Object.keys(record.items).length > 0 && <LazyPart load={loadReviewCard} />}
        </>
      )}
      {record.settings['placement'] && <LazyPart load={loadPlacementCard} />}
      <LessonList />
      <FinalCard />
    </>
  )
}
