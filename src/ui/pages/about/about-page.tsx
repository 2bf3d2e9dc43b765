import { CourseLink } from '../../components/course-link'
import { ExternalLink } from '../../components/external-link'
import { PageHeading } from '../../components/page-heading'
import { usePageWords } from '../../app/page-words'
import { useSession } from '../../state'
import { contactAddress } from './contact-address'

/** Version, making, licence, and where mistakes are reported. */
export const AboutPage = () => {
  const { about } = usePageWords()
  const { course } = useSession()
  return (
    <>
      <PageHeading title={about.title} />
      <p>{course.description}</p>
      <p>
        {about.version}: <strong>{course.version}</strong>
      </p>
      <h2>{about.how}</h2>
      <p>{about.howText(course.source.title)}</p>
      <p>{about.checked}</p>
      <p>
        <CourseLink to="/sources">{about.sourcesLink}</CourseLink>
      </p>
      <h2>{about.licence}</h2>
      <p>{about.licenceText}</p>
      <h2>{about.mistake}</h2>
      <p>{about.mistakeText}</p>
      {course.contact === null ? (
        <p>{about.tellInstructor}</p>
      ) : (
        <p>
          <ExternalLink href={contactAddress(course.contact)}>{course.contact}</ExternalLink>
        </p>
      )}
      <p>
        <CourseLink to="/your-data">{about.dataLink}</CourseLink>
      </p>
    </>
  )
}
