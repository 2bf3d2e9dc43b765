import { useState } from 'react'
import { Button } from '../../components/button'
import { CopyPanel } from '../../components/copy-panel'
import { Icon } from '../../components/icon'
import { PrintButton } from '../../components/print-button'
import { useSession } from '../../state'
import { useCertificateWords } from './use-certificate-words'

/** The ways in which the certificate leaves the course: paper or PDF, the device's share sheet, plain text. */
export const TakeCertificate = ({ text }: { text: string }) => {
  const words = useCertificateWords()
  const { course } = useSession()
  const [asText, setAsText] = useState(false)
  const share = () => {
    // A frame without the permission refuses, and so does who closes the sheet: the text is there for both.
    navigator.share({ title: words.kind, text }).catch(() => setAsText(true))
  }
  return (
    <section className="certificate-take" aria-labelledby="certificate-take">
      <h2 id="certificate-take">{words.take}</h2>
      <p>{words.printHow}</p>
      <div className="certificate-actions">
        <PrintButton variant="primary" label={words.print} onFailed={() => setAsText(true)} />
        {'share' in navigator && (
          <Button onClick={share}>
            <Icon name="sent" />
            {words.share}
          </Button>
        )}
        <Button aria-expanded={asText} onClick={() => setAsText(!asText)}>
          <Icon name="copy" />
          {words.copy}
        </Button>
      </div>
      {asText && <CopyPanel text={text} fileName={`${words.fileName(course.id)}.txt`} label={words.kind} />}
      <p className="certificate-how">{words.howLong}</p>
    </section>
  )
}
