import { useId, type ReactNode } from 'react'
import { useOwnLanguage, useSourceLanguage, useWords } from '../app/words'
import { dayInWords } from '../components/day-in-words'
import { Icon, type IconName } from '../components/icon'

/** A fact that the report does not hold, with its own source. */
export const Beyond = ({
  source,
  inline,
  children,
}: {
  source: string
  inline?: true
  children: ReactNode
}) => {
  const { text } = useWords().learning
  const own = useOwnLanguage()
  if (inline) {
    return (
      <span className="beyond-inline" role="note">
        <span className="beyond-label" lang={own}>
          {text.beyond}:
        </span>{' '}
        {children}{' '}
        <span className="beyond-source" lang={own}>
          ({text.source(source)})
        </span>
      </span>
    )
  }
  return (
    <div className="beyond" role="note">
      <p className="beyond-label" lang={own}>
        {text.beyond}
      </p>
      {children}
      <p className="beyond-source" lang={own}>
        {text.source(source)}
      </p>
    </div>
  )
}

/** What somebody said, told in the course's own words: who, in which office, where and when. */
export const Voice = ({
  name,
  office,
  lang,
  event,
  date,
  children,
}: {
  person: string
  name: string
  office: string
  lang?: string
  event?: string
  date?: string
  children: ReactNode
}) => {
  const { text } = useWords().learning
  const source = useSourceLanguage()
  const where = [event, date === undefined ? undefined : dayInWords(date, text.dateLocale)]
    .filter(Boolean)
    .join(', ')
  return (
    <figure className="voice">
      <figcaption>
        <b lang={lang}>{name}</b>
        <span lang={source}>{office}</span>
        {where !== '' && (
          <span className="voice-where" lang={source}>
            {where}
          </span>
        )}
      </figcaption>
      <div className="voice-said">{children}</div>
    </figure>
  )
}

/** A titled part of a lesson that stands out from its text. */
export const Box = ({
  look,
  icon,
  title,
  children,
}: {
  look: string
  icon: IconName
  title: string
  children: ReactNode
}) => {
  const id = useId()
  return (
    <div role="group" className={`box ${look}`} aria-labelledby={id}>
      <h3 id={id} className="box-title" lang={useOwnLanguage()}>
        <Icon name={icon} />
        {title}
      </h3>
      {children}
    </div>
  )
}

/** What to take home from a lesson. */
export const KeyPoints = ({ children }: { children: ReactNode }) => (
  <Box look="key-points" icon="check" title={useWords().learning.text.keyPoints}>
    {children}
  </Box>
)
