import { useState } from 'react'
import { Button } from '../../components/button'
import { Dialog } from '../../components/dialog'
import { Notice } from '../../components/notice'
import { useAnnounce } from '../../app/announcer'
import { usePageWords } from '../../app/page-words'
import { useWords } from '../../app/words'
import { useSession } from '../../state'
import { isAtLms } from './what-goes-where'

/** Erases what the device keeps, after one question. */
export const EraseDevice = () => {
  const { data } = usePageWords()
  const { cancel } = useWords().shell
  const { launch, eraseDevice } = useSession()
  const announce = useAnnounce()
  const [step, setStep] = useState<'idle' | 'asking' | 'erased'>('idle')
  const atLms = isAtLms(launch)
  const erase = () => {
    eraseDevice()
    announce(data.erased)
    setStep('erased')
  }
  return (
    <section aria-labelledby="data-erase">
      <h2 id="data-erase">{data.erase}</h2>
      <p>{atLms ? data.eraseText : data.eraseTextLocal}</p>
      {step === 'erased' && (
        <Notice tone="good">
          <p>{data.erased}</p>
        </Notice>
      )}
      <Button variant="danger" onClick={() => setStep('asking')}>
        {data.eraseButton}
      </Button>
      {step === 'asking' && (
        <Dialog title={data.confirmTitle} onClose={() => setStep('idle')}>
          <p>{atLms ? data.confirmText : data.confirmTextLocal}</p>
          <div className="dialog-actions">
            <Button variant="danger" onClick={erase}>
              {data.confirm}
            </Button>
            <Button onClick={() => setStep('idle')}>{cancel}</Button>
          </div>
        </Dialog>
      )}
    </section>
  )
}
