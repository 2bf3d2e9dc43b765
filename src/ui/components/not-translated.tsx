import { useLanguage } from '../app/words'
import { Icon } from './icon'
import './not-translated.css'

/** Says in the interface's language that what follows is in another one; nothing where it is not. */
export const NotTranslated = ({ lang }: { lang: string | undefined }) => {
  const { tag, words } = useLanguage()
  if (lang === undefined) return null
  // A locale that there is none of gives the name in another one, which is still a name.
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(lang) ?? lang
  return (
    <p className="not-translated" lang={tag}>
      <Icon name="language" />
      {words.shell.language.notTranslated(name)}
    </p>
  )
}
