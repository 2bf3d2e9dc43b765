import { useLocation } from 'react-router'
import type { Lesson, SourceSection } from '../../../core/course'
import { useSourceLanguage } from '../../app/words'
import { CourseLink } from '../../components/course-link'
import { ExternalLink } from '../../components/external-link'
import { PageHeading } from '../../components/page-heading'
import { useNamedPlace } from '../../components/use-named-place'
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
        <cite lang={useSourceLanguage()}>{source.title}</cite>.{' '}
        {sources.published(source.publisher, source.year)}.{' '}
        <ExternalLink href={source.url}>{source.url}</ExternalLink>
      </p>
      <p>{sources.independence}</p>
    </section>
  )
}

/** Reads which section a link asks for. */
const sectionIn = (state: unknown): unknown =>
  typeof state === 'object' && state !== null && 'section' in state ? state.section : undefined

const Section = ({ section, lessons }: { section: SourceSection; lessons: readonly Lesson[] }) => {
  const { sources } = usePageWords()
  const isNamed = sectionIn(useLocation().state) === section.id
  const place = useNamedPlace<HTMLParagraphElement>(isNamed)
  return (
    <li className={isNamed ? 'sources-named' : undefined}>
      <span className="sources-section-id">{sources.section(section.id)}</span>
      <div>
        <p ref={place} tabIndex={-1} className="sources-section-title" lang={useSourceLanguage()}>
          {section.title}
        </p>
        {lessons.map((lesson) => (
          <p key={lesson.id}>
            <LessonLink lesson={lesson} />
          </p>
        ))}
      </div>
    </li>
  )
}

const Sections = () => {
  const { sources } = usePageWords()
  const { course } = useSession()
  return (
    <section aria-labelledby="sources-sections">
      <h2 id="sources-sections">{sources.sections}</h2>
      <ul className="sources-sections">
        {course.source.sections.map((section) => (
          <Section
            key={section.id}
            section={section}
            lessons={course.lessons.filter(({ sections }) => sections.includes(section.id))}
          />
        ))}
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
