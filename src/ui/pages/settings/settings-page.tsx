import { useId } from 'react'
import { defaultLook, lookChoices, lookEvent, readLook, settingEvent, type Look } from '../../../core/record'
import { useAnnounce } from '../../app/announcer'
import { usePageWords } from '../../app/page-words'
import { useWords } from '../../app/words'
import { Button } from '../../components/button'
import { LanguageChooser } from '../../components/language-chooser'
import { PageHeading } from '../../components/page-heading'
import { useRecord, useSession } from '../../state'
import './settings.css'

const Choice = <Value extends string>({
  title,
  values,
  labels,
  value,
  onChoose,
}: {
  title: string
  values: readonly Value[]
  labels: Readonly<Record<Value, string>>
  value: Value
  onChoose: (value: Value) => void
}) => {
  const name = useId()
  return (
    <fieldset className="settings-choice">
      <legend>{title}</legend>
      {values.map((one) => (
        <label key={one} className="settings-option">
          <input type="radio" name={name} checked={one === value} onChange={() => onChoose(one)} />
          {labels[one]}
        </label>
      ))}
    </fieldset>
  )
}

const Switch = ({
  label,
  text,
  isOn,
  onSwitch,
}: {
  label: string
  text: string
  isOn: boolean
  onSwitch: (isOn: boolean) => void
}) => {
  const id = useId()
  return (
    <div className="settings-switch">
      <label className="settings-option">
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={id}
          onChange={({ target }) => onSwitch(target.checked)}
        />
        {label}
      </label>
      <p id={id}>{text}</p>
    </div>
  )
}

const confidenceName = 'confidence'

/** The settings of the record as they are, and the ways to change them. */
const useSettings = () => {
  const session = useSession()
  const record = useRecord()
  const look = readLook(record)
  const asksConfidence = record.settings[confidenceName]?.value !== 'off'
  const set = (change: Partial<Look>) => session.act(lookEvent(record, { ...look, ...change }))
  const askConfidence = (asks: boolean) => {
    if (asks !== asksConfidence) session.act(settingEvent(record, confidenceName, asks ? 'on' : 'off'))
  }
  return { look, asksConfidence, set, askConfidence }
}

const LookChoices = ({ look, set }: Pick<ReturnType<typeof useSettings>, 'look' | 'set'>) => {
  const { settings: words } = usePageWords()
  const { size, spacing, theme, motion } = lookChoices
  return (
    <>
      <section aria-labelledby="settings-reading">
        <h2 id="settings-reading">{words.reading}</h2>
        <Choice
          title={words.size}
          values={size}
          labels={words.sizes}
          value={look.size}
          onChoose={(value) => set({ size: value })}
        />
        <Choice
          title={words.spacing}
          values={spacing}
          labels={words.spacings}
          value={look.spacing}
          onChoose={(value) => set({ spacing: value })}
        />
        <p className="settings-sample">{words.sample}</p>
      </section>
      <section aria-labelledby="settings-look">
        <h2 id="settings-look">{words.look}</h2>
        <Choice
          title={words.theme}
          values={theme}
          labels={words.themes}
          value={look.theme}
          onChoose={(value) => set({ theme: value })}
        />
        <Choice
          title={words.motion}
          values={motion}
          labels={words.motions}
          value={look.motion}
          onChoose={(value) => set({ motion: value })}
        />
      </section>
    </>
  )
}

/** The reader's settings: `/settings`. Each choice is applied and kept at once. */
export const SettingsPage = () => {
  const { settings: words } = usePageWords()
  const announce = useAnnounce()
  const { look, asksConfidence, set, askConfidence } = useSettings()
  const reset = () => {
    set(defaultLook)
    askConfidence(true)
    announce(words.wasReset)
  }
  return (
    <>
      <PageHeading title={words.title} />
      <p>{words.lead}</p>
      <section aria-labelledby="settings-language">
        <h2 id="settings-language">{useWords().shell.language.label}</h2>
        <LanguageChooser />
      </section>
      <LookChoices look={look} set={set} />
      <section aria-labelledby="settings-using">
        <h2 id="settings-using">{words.using}</h2>
        <Switch
          label={words.confidence}
          text={words.confidenceText}
          isOn={asksConfidence}
          onSwitch={askConfidence}
        />
        <Switch
          label={words.keys}
          text={words.keysText}
          isOn={look.keys === 'on'}
          onSwitch={(isOn) => set({ keys: isOn ? 'on' : 'off' })}
        />
      </section>
      <Button className="settings-reset" onClick={reset}>
        {words.reset}
      </Button>
    </>
  )
}
