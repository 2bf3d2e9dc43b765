import { useState } from 'react'
import type { ReferenceEvent } from '../../../core/course'
import { useSourceLanguage, useWords } from '../../app/words'
import { CourseLink } from '../../components/course-link'
import { dayInWords } from '../../components/day-in-words'
import { Entry, Fact } from './entry'
import { PersonLinks, PlaceLinks } from './entry-links'
import { Filter } from './filter'
import { groupEvents } from './order'
import { EntriesPage } from './entries-page'
import { SegmentLinks } from './segment-links'
import { matchesQuery } from './text-filter'
import type { LoadedReference } from './use-reference'
import { useReferenceWords } from './use-reference-words'

const Sections = ({ sections }: { sections: readonly string[] }) => {
  const words = useReferenceWords()
  return sections.map((section, index) => (
    <span key={section}>
      {index > 0 && ', '}
      <CourseLink to="/sources" className="reference-section" state={{ section }}>
        {words.section(section)}
      </CourseLink>
    </span>
  ))
}

const EventEntry = ({ event, reference }: { event: ReferenceEvent; reference: LoadedReference }) => {
  const words = useReferenceWords()
  const lang = useSourceLanguage()
  return (
    <Entry id={event.id} name={event.title} lang={lang}>
      <p className="reference-kind" lang={lang}>
        {event.kind}
      </p>
      <dl>
        {event.speakers.length > 0 && (
          <Fact label={words.events.speakers}>
            <PersonLinks people={reference.people} ids={event.speakers} />
          </Fact>
        )}
        {event.places.length > 0 && (
          <Fact label={words.events.places}>
            <PlaceLinks places={reference.places} ids={event.places} />
          </Fact>
        )}
        <Fact label={words.inLessons}>
          <SegmentLinks slots={event.segments} />
        </Fact>
        <Fact label={words.reportedIn}>
          <Sections sections={event.sections} />
        </Fact>
      </dl>
    </Entry>
  )
}

const namesOf = (event: ReferenceEvent, { people, places }: LoadedReference): string[] => [
  ...people.filter(({ id }) => event.speakers.includes(id)).flatMap(({ name, office }) => [name, office]),
  ...places.filter(({ id }) => event.places.includes(id)).flatMap(({ name, country }) => [name, country]),
]

const Events = ({ reference }: { reference: LoadedReference }) => {
  const { events: words } = useReferenceWords()
  const { dateLocale } = useWords().learning.text
  const [query, setQuery] = useState('')
  const events = reference.events.filter((event) =>
    matchesQuery(query, [
      event.title,
      event.kind,
      dayInWords(event.date, dateLocale),
      ...namesOf(event, reference),
    ]),
  )
  return (
    <>
      <Filter
        label={words.filter}
        query={query}
        count={words.shown(events.length, reference.events.length)}
        isEmpty={events.length === 0}
        onQuery={setQuery}
        onClear={() => setQuery('')}
      />
      {groupEvents(events).map(({ key, entries }) => (
        <section key={key}>
          <h2>{dayInWords(key, dateLocale)}</h2>
          <ul className="reference-list">
            {entries.map((event) => (
              <EventEntry key={event.id} event={event} reference={reference} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

/** What happened, by date: `/events/:id?`. */
export const EventsPage = () => {
  const { events } = useReferenceWords()
  return (
    <EntriesPage title={events.title} lead={events.lead}>
      {(reference) => <Events reference={reference} />}
    </EntriesPage>
  )
}
