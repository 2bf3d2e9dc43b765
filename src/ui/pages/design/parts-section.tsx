import { useState, type ReactNode } from 'react'
import type { SaveStatus } from '../../../core/tracking'
import { Button, ButtonLink, type ButtonVariant } from '../../components/button'
import { CopyPanel } from '../../components/copy-panel'
import { Dialog } from '../../components/dialog'
import { ExternalLink } from '../../components/external-link'
import { Icon, type IconName } from '../../components/icon'
import { Notice, type NoticeTone } from '../../components/notice'
import { ProgressLine } from '../../components/progress-line'
import { SaveChip } from '../../components/save-chip'
import { ScrollBox } from '../../components/scroll-box'
import { StatusWord } from '../../components/status-word'
import { LoadFailed } from '../../lesson/load-failed'
import { QuestionSteps, type QuestionState } from '../../lesson/question-steps'
import { ShareBars } from '../results/share-bars'
import { useSession } from '../../state'
import { designWords as words } from './design-words'
import { Sandbox } from './sandbox'

const variants: readonly ButtonVariant[] = ['primary', 'secondary', 'quiet', 'danger']
const tones: readonly NoticeTone[] = ['info', 'warm', 'bad', 'good']
const icons: readonly IconName[] = [
  'check',
  'cross',
  'alert',
  'info',
  'lock',
  'device',
  'sent',
  'retry',
  'home',
]
const steps: readonly QuestionState[] = ['open', 'answered', 'in-lesson', 'retry']
const at = Date.UTC(2024, 0, 1, 14, 2)
const saves: readonly SaveStatus[] = [
  { type: 'saved', at },
  { type: 'sent', at },
  { type: 'on-device' },
  { type: 'in-page' },
  { type: 'not-saved', reason: '391' },
  { type: 'review' },
  { type: 'browse' },
  { type: 'local' },
  { type: 'nowhere' },
]
const nothing = () => undefined

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section>
    <h3>{title}</h3>
    <div className="design-row">{children}</div>
  </section>
)

const Buttons = () => (
  <Part title={words.buttons}>
    {variants.map((variant) => (
      <div key={variant} className="design-row">
        <Button variant={variant}>{variant}</Button>
        <Button variant={variant} aria-disabled>
          {variant}, {words.buttonOff}
        </Button>
        <ButtonLink variant={variant} to="/design">
          {variant}, {words.buttonLink}
        </ButtonLink>
      </div>
    ))}
  </Part>
)

const Progress = () => (
  <Part title={words.progress}>
    {[0, 1, 2].map((value) => (
      <ProgressLine key={value} value={value} max={2} label={words.progress} text={`${value} / 2`} />
    ))}
    <StatusWord status="not-started" />
    <StatusWord status="in-progress" />
    <StatusWord status="completed" />
    <QuestionSteps states={steps} current={1} onGo={nothing} />
  </Part>
)

const Messages = ({ text }: { text: string }) => (
  <>
    <Part title={words.notices}>
      {tones.map((tone) => (
        <Notice key={tone} tone={tone} onDismiss={nothing} actions={<Button>{tone}</Button>}>
          <p>{text}</p>
        </Notice>
      ))}
    </Part>
    <Part title={words.save}>
      {saves.map((save) => (
        <Sandbox key={save.type} state={{ save }}>
          <SaveChip />
        </Sandbox>
      ))}
    </Part>
    <Part title={words.failed}>
      <LoadFailed onRetry={nothing} />
    </Part>
  </>
)

const Opened = ({ text }: { text: string }) => {
  const [open, setOpen] = useState(false)
  return (
    <Part title={words.dialog}>
      <Button onClick={() => setOpen(true)}>{words.openDialog}</Button>
      {open && (
        <Dialog title={words.dialog} onClose={() => setOpen(false)}>
          <p>{text}</p>
          <CopyPanel text={text} fileName="copy.txt" />
        </Dialog>
      )}
    </Part>
  )
}

const Shown = ({ text }: { text: string }) => (
  <>
    <Part title={words.icons}>
      {icons.map((name) => (
        <span key={name} className="design-icon">
          <Icon name={name} />
          {name}
        </span>
      ))}
    </Part>
    <Part title={words.links}>
      <ExternalLink href="https://example.org">{text}</ExternalLink>
    </Part>
    <Part title={words.tables}>
      <ScrollBox title={words.tables} className="table-scroll">
        <table>
          <caption className="visually-hidden">{words.tables}</caption>
          <tbody>
            {tones.map((tone) => (
              <tr key={tone}>
                <th scope="row">{tone}</th>
                <td>{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </Part>
    <Part title={words.bars}>
      <ShareBars
        caption={text}
        bars={tones.map((id, index) => ({
          id,
          name: id,
          parts: [
            { look: 'strong', value: index + 1 },
            { look: 'middle', value: 2 },
            { look: 'light', value: 1 },
          ],
        }))}
      />
    </Part>
  </>
)

/** The parts that pages are made of, in each state; what they say is the course's own description. */
export const PartsSection = () => {
  const text = useSession().course.description
  return (
    <section>
      <h2>{words.parts}</h2>
      <Buttons />
      <Progress />
      <Messages text={text} />
      <Opened text={text} />
      <Shown text={text} />
    </section>
  )
}
