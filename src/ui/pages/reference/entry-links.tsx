import type { ReferenceEvent, ReferencePerson, ReferencePlace } from '../../../core/course'
import { useSourceLanguage, useWords } from '../../app/words'
import { CourseLink } from '../../components/course-link'
import { dayInWords } from '../../components/day-in-words'

const byId = <T extends { readonly id: string }>(list: readonly T[], ids: readonly string[]): T[] =>
  ids.flatMap((id) => list.find((entry) => entry.id === id) ?? [])

/** Links to events, with their days. */
export const EventLinks = ({
  events,
  ids,
}: {
  events: readonly ReferenceEvent[]
  ids: readonly string[]
}) => {
  const { dateLocale } = useWords().learning.text
  const lang = useSourceLanguage()
  return (
    <ul className="reference-links">
      {byId(events, ids).map(({ id, title, date }) => (
        <li key={id}>
          <CourseLink to={`/events/${id}`} lang={lang}>
            {title}
          </CourseLink>
          , {dayInWords(date, dateLocale)}
        </li>
      ))}
    </ul>
  )
}

/** Links to people, with their offices. */
export const PersonLinks = ({
  people,
  ids,
}: {
  people: readonly ReferencePerson[]
  ids: readonly string[]
}) => {
  const source = useSourceLanguage()
  return (
    <ul className="reference-links">
      {byId(people, ids).map(({ id, name, office, lang }) => (
        <li key={id}>
          <CourseLink to={`/people/${id}`} lang={lang}>
            {name}
          </CourseLink>
          , <span lang={source}>{office}</span>
        </li>
      ))}
    </ul>
  )
}

/** Links to places, in one line. */
export const PlaceLinks = ({
  places,
  ids,
}: {
  places: readonly ReferencePlace[]
  ids: readonly string[]
}) => (
  <>
    {byId(places, ids).map(({ id, name }, index) => (
      <span key={id}>
        {index > 0 && ', '}
        <CourseLink to={`/places/${id}`}>{name}</CourseLink>
      </span>
    ))}
  </>
)
