import { useState } from 'react'
import { languageNames } from '../../locales'
import { useAnnounce } from '../app/announcer'
import { useChooseLanguage } from '../app/language-provider'
import { useLanguage } from '../app/words'
import { Icon } from './icon'
import './language-chooser.css'

/** Changes the language of the course at once. Each language has the name that its speakers give it. */
export const LanguageChooser = () => {
  const { tag, words } = useLanguage()
  const choose = useChooseLanguage()
  const announce = useAnnounce()
  const [failed, setFailed] = useState(false)
  const { label, failed: failedText } = words.shell.language
  const take = (wanted: string) => {
    setFailed(false)
    choose(wanted).then(
      (language) => announce(language.words.shell.language.changed),
      () => setFailed(true),
    )
  }
  return (
    <div className="language-chooser">
      <label>
        <Icon name="language" />
        <span className="visually-hidden">{label}</span>
        <select value={tag} onChange={({ target }) => take(target.value)}>
          {[...languageNames].map(([key, name]) => (
            <option key={key} value={key} lang={key}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {failed && <p role="alert">{failedText}</p>}
    </div>
  )
}
