import { useEffect, useRef, useState } from 'react'
import { useAnnounce } from '../app/announcer'
import { useWords } from '../app/words'
import { useSession, useSessionState } from '../state'
import { Button } from './button'
import { CopyPanel } from './copy-panel'
import { describeSave, timeWriter, type SaveDescription } from './describe-save'
import { Dialog } from './dialog'
import { Icon } from './icon'
import { Notice } from './notice'
import { useRecordCopy } from './use-record-copy'
import './save-chip.css'

const useSaveDescription = (): SaveDescription => {
  const { shell, learning } = useWords()
  const status = useSessionState(({ save }) => save)
  const kept = useSessionState((state) => state.kept)
  return describeSave(status, shell.save, timeWriter(learning.text.dateLocale), kept)
}

const SaveButton = ({ kind }: { kind: SaveDescription['save'] }) => {
  const { shell } = useWords()
  const { retrySave } = useSession()
  if (kind === null) return null
  return (
    <Button onClick={retrySave}>
      <Icon name="retry" />
      {kind === 'retry' ? shell.save.retry : shell.save.saveNow}
    </Button>
  )
}

/** A copy of the progress to take away, in a dialog. */
export const CopyDialog = ({ onClose }: { onClose: () => void }) => {
  const { shell } = useWords()
  return (
    <Dialog title={shell.copy.title} onClose={onClose}>
      <p>{shell.copy.text}</p>
      <CopyPanel {...useRecordCopy()} />
    </Dialog>
  )
}

const SaveDialog = ({ onClose, onCopy }: { onClose: () => void; onCopy: () => void }) => {
  const { shell } = useWords()
  const { chip, text, reason, save } = useSaveDescription()
  return (
    <Dialog title={chip} onClose={onClose}>
      <p>{text}</p>
      {reason !== null && <p>{reason}</p>}
      <div className="dialog-actions">
        <SaveButton kind={save} />
        <Button onClick={onCopy}>
          <Icon name="copy" />
          {shell.save.copy}
        </Button>
      </div>
    </Dialog>
  )
}

/** Where the learner's progress is, always in sight. Opens what it means and what can be done. */
export const SaveChip = () => {
  const [open, setOpen] = useState<'save' | 'copy' | null>(null)
  const { icon, tone, chip, short } = useSaveDescription()
  return (
    <>
      <button
        type="button"
        className={`save-chip save-chip-${tone}`}
        aria-haspopup="dialog"
        onClick={() => setOpen('save')}
      >
        <Icon name={icon} />
        <span className="save-chip-long">{chip}</span>
        <span className="save-chip-short">{short}</span>
      </button>
      {open === 'save' && <SaveDialog onClose={() => setOpen(null)} onCopy={() => setOpen('copy')} />}
      {open === 'copy' && <CopyDialog onClose={() => setOpen(null)} />}
    </>
  )
}

/** What stands above the page for as long as progress is not saved. It blocks nothing. */
export const SaveAlert = () => {
  const { shell } = useWords()
  const announce = useAnnounce()
  const [copying, setCopying] = useState(false)
  const { tone, chip, text, reason, save } = useSaveDescription()
  const failed = tone === 'bad'
  const wasFailed = useRef(false)
  useEffect(() => {
    if (failed !== wasFailed.current) announce(failed ? `${chip}. ${text}` : shell.save.nowSaved)
    wasFailed.current = failed
  }, [failed, chip, text, announce, shell])
  if (!failed) return null
  return (
    <>
      <Notice
        tone="bad"
        actions={
          <>
            <SaveButton kind={save} />
            <Button onClick={() => setCopying(true)}>
              <Icon name="copy" />
              {shell.save.copy}
            </Button>
          </>
        }
      >
        <p>
          <strong>{chip}.</strong> {text}
        </p>
        {reason !== null && <p className="save-alert-reason">{reason}</p>}
      </Notice>
      {copying && <CopyDialog onClose={() => setCopying(false)} />}
    </>
  )
}
