import { useId, useState } from 'react'
import type { CourseInfo } from '../../../core/course'
import { courseDone } from '../../../core/record'
import { useCourseContent } from '../../app/course-content'
import { PageWait } from '../../app/page-loader'
import { useLoaded } from '../../app/use-loaded'
import { PageHeading } from '../../components/page-heading'
import { LoadFailed } from '../../lesson/load-failed'
import { useRecord, useSession } from '../../state'
import { certificateFacts } from './certificate-facts'
import { CertificateSheet } from './certificate-sheet'
import { certificateText } from './certificate-text'
import { StillMissing } from './still-missing'
import { TakeCertificate } from './take-certificate'
import { useCertificateWords } from './use-certificate-words'
import './certificate.css'

/** Where the device keeps the name that a learner typed; one that only the LMS gave is kept nowhere. */
const nameShelf = 'name'

const useLearnerName = (): readonly [name: string, write: (name: string) => void] => {
  const { launch, shelf } = useSession()
  const [name, setName] = useState(() => shelf(nameShelf).read() ?? launch.learnerName)
  const write = (next: string) => {
    setName(next)
    shelf(nameShelf).write(next)
  }
  return [name, write]
}

const Certificate = ({ info }: { info: CourseInfo }) => {
  const words = useCertificateWords()
  const { course } = useSession()
  const record = useRecord()
  const [name, setName] = useLearnerName()
  const [field, kept] = [useId(), useId()]
  const facts = certificateFacts(course, record, info)
  return (
    <>
      <p className="certificate-lead">{words.lead}</p>
      <div className="certificate-ask">
        <label htmlFor={field}>{words.name}</label>
        <input
          id={field}
          type="text"
          autoComplete="name"
          maxLength={80}
          value={name}
          aria-describedby={kept}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <p id={kept}>{words.nameKept}</p>
      </div>
      <TakeCertificate text={certificateText(facts, name, words)} />
      <CertificateSheet facts={facts} name={name} />
    </>
  )
}

const LoadedCertificate = () => {
  const loaded = useLoaded(useCourseContent().loadInfo)
  if (loaded.type === 'loading') return <PageWait />
  if (loaded.type === 'failed') return <LoadFailed onRetry={loaded.retry} />
  return <Certificate info={loaded.value.info} />
}

/** The record of completion, or what is still missing for it. */
export const CertificatePage = () => {
  const words = useCertificateWords()
  const { course } = useSession()
  return (
    <div className="certificate-page">
      <PageHeading title={words.title} />
      {courseDone(course, useRecord()) ? <LoadedCertificate /> : <StillMissing />}
    </div>
  )
}
