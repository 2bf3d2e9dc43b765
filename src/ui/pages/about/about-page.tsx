import { Link } from 'react-router'
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
        <Link to="/sources">{about.sourcesLink}</Link>
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
        <Link to="/your-data">{about.dataLink}</Link>
      </p>
    </>
  )
}
