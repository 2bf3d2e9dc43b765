import { useState } from 'react'
import { Button } from '../../components/button'
import { CopyDialog } from '../../components/save-chip'
import { Icon } from '../../components/icon'
import { PageHeading } from '../../components/page-heading'
import { usePageWords } from '../../app/page-words'
import { useSession } from '../../state'
import { BringProgress } from './bring-progress'
import { EraseDevice } from './erase-device'
import { isAtLms, keepsOnDevice, receivedByLms } from './what-goes-where'
import './your-data.css'

const OnDevice = () => {
  const { data } = usePageWords()
  const { launch } = useSession()
  const isKept = keepsOnDevice(launch)
  const text = !isKept ? data.deviceBrowse : isAtLms(launch) ? data.deviceText : data.deviceLocal
  return (
    <section aria-labelledby="data-device">
      <h2 id="data-device">{data.device}</h2>
      <p>{text}</p>
      {isKept && isAtLms(launch) && <p>{data.deviceId}</p>}
    </section>
  )
}

const AtLms = () => {
  const { data } = usePageWords()
  const { launch } = useSession()
  const received = receivedByLms(launch)
  const closed = launch.mode === 'review' ? data.lmsReview : data.lmsBrowse
  return (
    <section aria-labelledby="data-lms">
      <h2 id="data-lms">{data.lms}</h2>
      <p>{!isAtLms(launch) ? data.lmsLocal : launch.mode === 'normal' ? data.lmsText : closed}</p>
      {!launch.credit && isAtLms(launch) && <p>{data.noCredit}</p>}
      {received.length > 0 && (
        <dl className="data-received">
          {received.map((name) => {
            const [what, which] = data.receives[name]
            return (
              <div key={name}>
                <dt>{what}</dt>
                <dd>{which}</dd>
              </div>
            )
          })}
        </dl>
      )}
    </section>
  )
}

const Copy = () => {
  const { data } = usePageWords()
  const [open, setOpen] = useState(false)
  return (
    <section aria-labelledby="data-copy">
      <h2 id="data-copy">{data.copy}</h2>
      <p>{data.copyText}</p>
      <Button onClick={() => setOpen(true)}>
        <Icon name="copy" />
        {data.copy}
      </Button>
      {open && <CopyDialog onClose={() => setOpen(false)} />}
    </section>
  )
}

/** What is kept of the learner, where, who receives it, and how to erase it here. */
export const YourDataPage = () => {
  const { data } = usePageWords()
  const { launch } = useSession()
  return (
    <>
      <PageHeading title={data.title} />
      <p className="data-lead">{data.lead}</p>
      <OnDevice />
      <AtLms />
      <section aria-labelledby="data-elsewhere">
        <h2 id="data-elsewhere">{data.elsewhere}</h2>
        <p>{data.elsewhereText}</p>
      </section>
      <Copy />
      {keepsOnDevice(launch) && <BringProgress />}
      {keepsOnDevice(launch) && <EraseDevice />}
    </>
  )
}
