import { useWords } from './words'
import { Button } from '../components/button'
import { CopyPanel } from '../components/copy-panel'
import { PageHeading } from '../components/page-heading'
import { useRecordCopy } from '../components/use-record-copy'
import { useSessionState } from '../state'
import { BootScreen } from './boot-screens'

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const Reload = () => {
  const { failed } = useWords().shell.boot
  return (
    <div className="boot-actions">
      <Button variant="primary" onClick={() => window.location.reload()}>
        {failed.reload}
      </Button>
    </div>
  )
}

const Details = ({ error }: { error: unknown }) => (
  <details className="boot-details">
    <summary>{useWords().shell.boot.failed.details}</summary>
    <p>{messageOf(error)}</p>
  </details>
)

/** What a fault leaves to do where the record is at hand: a fresh load, and the learner's progress as text. */
const WithRecord = ({ error }: { error: unknown }) => {
  const { boot } = useWords().shell
  const copy = useRecordCopy()
  const save = useSessionState((state) => state.save.type)
  const kept = useSessionState((state) => state.kept)
  // A page that is loaded again writes to its LMS before it goes; without one nothing would be left.
  const wouldBeLost = !kept && (save === 'nowhere' || save === 'not-saved')
  return (
    <>
      <p role="alert">{wouldBeLost ? boot.endedUnsaved.textNotKept : boot.failed.text}</p>
      <Reload />
      <CopyPanel {...copy} />
      <Details error={error} />
    </>
  )
}

/** A launch that failed: nothing is at hand but a fresh load. */
export const FailedLaunch = ({ error }: { error: unknown }) => {
  const { failed } = useWords().shell.boot
  return (
    <BootScreen icon="alert" title={failed.title}>
      <p>{failed.text}</p>
      <Reload />
      <Details error={error} />
    </BootScreen>
  )
}

/** A fault of the frame itself, in place of everything. */
export const FailedCourse = ({ error }: { error: unknown }) => (
  <BootScreen icon="alert" title={useWords().shell.boot.failed.title}>
    <WithRecord error={error} />
  </BootScreen>
)

/** A fault of one page, in its place: the frame stays, and with it the way to every other page. */
export const FailedPage = ({ error }: { error: unknown }) => (
  <>
    <PageHeading title={useWords().shell.boot.failed.title} />
    <WithRecord error={error} />
  </>
)
