import { useState } from 'react'
import { usePageWords } from '../../app/page-words'
import { useWords } from '../../app/words'
import { Button } from '../../components/button'
import { CopyPanel } from '../../components/copy-panel'
import { Dialog } from '../../components/dialog'
import { useRecordCopy } from '../../components/use-record-copy'
import { useSession } from '../../state'

/** Starts the course from nothing where no LMS counts attempts. What there was is offered as a copy first. */
export const StartAgain = () => {
  const { about } = usePageWords()
  const { cancel } = useWords().shell
  const { eraseDevice } = useSession()
  const copy = useRecordCopy()
  const [asking, setAsking] = useState(false)
  const start = () => {
    eraseDevice()
    window.location.hash = '#/'
    window.location.reload()
  }
  return (
    <section aria-labelledby="about-again">
      <h2 id="about-again">{about.again}</h2>
      <p>{about.againText}</p>
      <Button onClick={() => setAsking(true)}>{about.againButton}</Button>
      {asking && (
        <Dialog title={about.againTitle} onClose={() => setAsking(false)}>
          <p>{about.againConfirm}</p>
          <CopyPanel {...copy} />
          <div className="dialog-actions">
            <Button variant="danger" onClick={start}>
              {about.again}
            </Button>
            <Button onClick={() => setAsking(false)}>{cancel}</Button>
          </div>
        </Dialog>
      )}
    </section>
  )
}
