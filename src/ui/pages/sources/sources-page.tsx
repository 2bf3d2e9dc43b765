import { CourseLink } from '../../components/course-link'
import type { Lesson } from '../../../core/course'
import { ExternalLink } from '../../components/external-link'
import { PageHeading } from '../../components/page-heading'
import { usePageWords } from '../../app/page-words'
import { useSession } from '../../state'
import { beyondByLesson } from './beyond-by-lesson'
import { Corrections } from './corrections'
import './sources.css'

const LessonLink = ({ lesson }: { lesson: Lesson }) => (
  <CourseLink to={`/lesson/${lesson.id}`}>
    {lesson.number}. {lesson.title}
  </CourseLink>
)

const Report = () => {
  const { sources } = usePageWords()
  const { source } = useSession().course
  return (
    <section aria-labelledby="sources-report">
      <h2 id="sources-report">{sources.report}</h2>
      <p>
        <cite>{source.title}</cite>. {sources.published(source.publisher, source.year)}.{' '}
        <ExternalLink href={source.url}>{source.url}</ExternalLink>
      </p>
      <p>{sources.independence}</p>
    </section>
  )
}

const Sections = () => {
  const { sources } = usePageWords()
  const { course } = useSession()
  return (
    <section aria-labelledby="sources-sections">
      <h2 id="sources-sections">{sources.sections}</h2>
      <ul className="sources-sections">
        {course.source.sections.map(({ id, title }) => {
          const lessons = course.lessons.filter((lesson) => lesson.sections.includes(id))
          return (
            <li key={id}>
              <span className="sources-section-id">{sources.section(id)}</span>
              <div>
                <p className="sources-section-title">{title}</p>
                {lessons.map((lesson) => (
                  <p key={lesson.id}>
                    <LessonLink lesson={lesson} />
                  </p>
                ))}
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const Beyond = () => {
  const { sources } = usePageWords()
  const { course } = useSession()
  const rows = beyondByLesson(course)
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="sources-beyond">
      <h2 id="sources-beyond">{sources.beyond}</h2>
      <p>{sources.beyondLead}</p>
      <dl className="sources-beyond">
        {rows.map(({ lesson, documents }) => (
          <div key={lesson.id}>
            <dt>
              <LessonLink lesson={lesson} />
            </dt>
            {documents.map((document) => (
              <dd key={document}>{document}</dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  )
}

const Licences = () => {
  const { sources } = usePageWords()
  return (
    <section aria-labelledby="sources-licences">
      <h2 id="sources-licences">{sources.licences}</h2>
      <ul>
        <li>{sources.code}</li>
        <li>{sources.text}</li>
        <li>{sources.reportRights}</li>
      </ul>
    </section>
  )
}

/** Where everything comes from: the report, documents beyond it, corrections, licences. */
export const SourcesPage = () => {
  const { sources } = usePageWords()
  return (
    <>
      <PageHeading title={sources.title} />
      <p className="sources-lead">{sources.lead}</p>
      <Report />
      <Sections />
      <Beyond />
      <Licences />
      <Corrections />
    </>
  )
}
