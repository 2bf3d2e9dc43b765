import type { CourseInfo } from '../../../core/course'
import { endingWordsFor } from '../../../locales/ending'
import { useCourseContent } from '../../app/course-content'
import { useLoaded } from '../../app/use-loaded'
import { useLanguage, useSourceLanguage } from '../../app/words'
import { ButtonLink } from '../../components/button'
import { CourseLink } from '../../components/course-link'
import { Icon } from '../../components/icon'
import { useSession } from '../../state'
import './course-end.css'

const FirstSteps = ({ steps }: { steps: CourseInfo['nextSteps'] }) => {
  const { course } = useSession()
  const lang = useSourceLanguage()
  const words = endingWordsFor(useLanguage())
  if (steps.length === 0 && !course.hasWorksheet) return null
  return (
    <>
      <h3>{words.monday}</h3>
      {steps.length > 0 && (
        <ol lang={lang}>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {course.hasWorksheet && (
        <p>
          <CourseLink to="/worksheet">{words.worksheet}</CourseLink>
        </p>
      )}
    </>
  )
}

/** The course's last minute: what was learnt, what to do first, how to keep it, how to leave. */
export const CourseEnd = () => {
  const { course } = useSession()
  const words = endingWordsFor(useLanguage())
  const info = useLoaded(useCourseContent().loadInfo)
  return (
    <section className="course-end" aria-labelledby="course-end">
      <h2 id="course-end">
        <Icon name="check" />
        {words.title}
      </h2>
      <ButtonLink to="/certificate" variant="primary">
        {words.certificate}
        <Icon name="arrow-right" />
      </ButtonLink>
      <h3>{words.learnt}</h3>
      <ul>
        {course.modules.map((module) => (
          <li key={module.id}>
            <b>{module.title}.</b>{' '}
            {course.lessons
              .flatMap((lesson) => (lesson.module === module.id ? lesson.title : []))
              .join(' · ')}
          </li>
        ))}
      </ul>
      <p>
        <CourseLink to="/results">{words.results}</CourseLink>
      </p>
      {info.type === 'loaded' && <FirstSteps steps={info.value.info.nextSteps} />}
      <h3>{words.keep}</h3>
      <p>
        {words.keepText} <CourseLink to="/review">{words.review}</CourseLink>
      </p>
      <h3>{words.leave}</h3>
      <p>{words.leaveText}</p>
    </section>
  )
}
