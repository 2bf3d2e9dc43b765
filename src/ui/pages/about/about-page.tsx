import { CourseLink } from '../../components/course-link'
import { ExternalLink } from '../../components/external-link'
import { PageHeading } from '../../components/page-heading'
import { usePageWords } from '../../app/page-words'
import { useRecord, useSession } from '../../state'
import { isAtLms, keepsOnDevice } from '../your-data/what-goes-where'
import { Changes } from './changes'
import { mistakeAddress, placeOfMistake } from './mistake-mail'
import { StartAgain } from './start-again'

const Contact = ({ contact }: { contact: string }) => {
  const { about } = usePageWords()
  const { course } = useSession()
  const address = mistakeAddress(contact, course, placeOfMistake(course, useRecord()), about)
  // A tab of its own would stay behind empty when the mail program opens.
  if (address.startsWith('mailto:'))
    return (
      <>
        <a href={address}>{about.mistakeMail}</a> ({contact}). {about.mistakeMailText}
      </>
    )
  return <ExternalLink href={address}>{contact}</ExternalLink>
}

/** Version, what changed, making, licence, and where mistakes are reported. */
export const AboutPage = () => {
  const { about } = usePageWords()
  const { course, launch } = useSession()
  return (
    <>
      <PageHeading title={about.title} />
      <p>{course.description}</p>
      <p>
        {about.version}: <strong>{course.version}</strong>
      </p>
      <Changes />
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
          <Contact contact={course.contact} />
        </p>
      )}
      <p>
        <CourseLink to="/your-data">{about.dataLink}</CourseLink>
      </p>
      {!isAtLms(launch) && keepsOnDevice(launch) && <StartAgain />}
    </>
  )
}
