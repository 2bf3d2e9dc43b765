import { useId, useState } from 'react'
import type { ReferencePerson } from '../../../core/course'
import { useSourceLanguage } from '../../app/words'
import { useSession } from '../../state'
import { Entry, Fact } from './entry'
import { EventLinks, PlaceLinks } from './entry-links'
import { Filter } from './filter'
import { LetterGroups } from './letter-groups'
import { fullestTellings, isChosen, lastNameFirst, sortByName, type PeopleFilter } from './order'
import { EntriesPage } from './entries-page'
import { SegmentLink, SegmentLinks } from './segment-links'
import { matchesQuery } from './text-filter'
import type { LoadedReference } from './use-reference'
import { useReferenceWords } from './use-reference-words'

const Said = ({ person, reference }: { person: ReferencePerson; reference: LoadedReference }) => (
  <ul className="reference-said" lang={useSourceLanguage()}>
    {fullestTellings(person.said).map(({ segment, event, text }) => (
      <li key={segment}>
        {event !== undefined && (
          <p className="reference-kind">{reference.events.find(({ id }) => id === event)?.title}</p>
        )}
        <p>{text}</p>
        <p>
          <SegmentLink slot={segment} />
        </p>
      </li>
    ))}
  </ul>
)

const PersonEntry = ({ person, reference }: { person: ReferencePerson; reference: LoadedReference }) => {
  const words = useReferenceWords()
  const told = new Set(fullestTellings(person.said).map(({ segment }) => segment))
  const named = person.segments.filter((slot) => !told.has(slot))
  return (
    <Entry id={person.id} name={person.name} lang={person.lang}>
      <p lang={useSourceLanguage()}>{person.office}</p>
      <dl>
        {person.place !== undefined && (
          <Fact label={words.people.speaksFor}>
            <PlaceLinks places={reference.places} ids={[person.place]} />
          </Fact>
        )}
        {person.events.length > 0 && (
          <Fact label={words.people.present}>
            <EventLinks events={reference.events} ids={person.events} />
          </Fact>
        )}
        {person.said.length > 0 && (
          <Fact label={words.people.said}>
            <Said person={person} reference={reference} />
          </Fact>
        )}
        {named.length > 0 && (
          <Fact label={words.inLessons}>
            <SegmentLinks slots={named} />
          </Fact>
        )}
      </dl>
    </Entry>
  )
}

interface Option {
  readonly value: string
  readonly text: string
}

const Choice = ({
  label,
  value,
  groups,
  onChange,
}: {
  label: string
  value: string
  groups: readonly { readonly label: string; readonly options: readonly Option[] }[]
  onChange: (value: string) => void
}) => {
  const { people } = useReferenceWords()
  const id = useId()
  return (
    <div className="reference-choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{people.all}</option>
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.text}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}

const Choices = ({
  reference,
  filter,
  onFilter,
}: {
  reference: LoadedReference
  filter: PeopleFilter
  onFilter: (filter: PeopleFilter) => void
}) => {
  const { people: words } = useReferenceWords()
  const { language } = useSession().course
  const { people, places, events } = reference
  const homes = places
    .filter(({ people: own }) => own.length > 0)
    .map(({ id, name }) => ({ value: `place:${id}`, text: name }))
  const organisations = [...new Set(people.flatMap(({ organisation }) => organisation ?? []))].map(
    (name) => ({
      value: `organisation:${name}`,
      text: name,
    }),
  )
  const sorted = (options: readonly Option[]) => sortByName(options, language, ({ text }) => text)
  const attended = events
    .filter(({ speakers }) => speakers.length > 0)
    .map(({ id, title }) => ({ value: id, text: title }))
  return (
    <div className="reference-choices">
      <Choice
        label={words.group}
        value={filter.group}
        groups={[
          { label: words.places, options: sorted(homes) },
          { label: words.organisations, options: sorted(organisations) },
        ]}
        onChange={(group) => onFilter({ ...filter, group })}
      />
      <Choice
        label={words.event}
        value={filter.event}
        groups={[{ label: words.event, options: attended }]}
        onChange={(event) => onFilter({ ...filter, event })}
      />
    </div>
  )
}

const noFilter: PeopleFilter = { query: '', group: '', event: '' }

const People = ({ reference }: { reference: LoadedReference }) => {
  const { people: words } = useReferenceWords()
  const { language } = useSession().course
  const [filter, setFilter] = useState(noFilter)
  const all = sortByName(reference.people, language, ({ name }) => lastNameFirst(name))
  const people = all.filter(
    (person) =>
      isChosen(person, filter) &&
      matchesQuery(filter.query, [person.name, person.office, ...person.said.map(({ text }) => text)]),
  )
  return (
    <>
      <Filter
        label={words.filter}
        query={filter.query}
        count={words.shown(people.length, all.length)}
        isEmpty={people.length === 0}
        onQuery={(query) => setFilter({ ...filter, query })}
        onClear={() => setFilter(noFilter)}
      >
        <Choices reference={reference} filter={filter} onFilter={setFilter} />
      </Filter>
      <LetterGroups
        entries={people}
        nameOf={({ name }) => lastNameFirst(name)}
        show={(person) => <PersonEntry key={person.id} person={person} reference={reference} />}
      />
    </>
  )
}

/** Everybody whom the course names: `/people/:id?`. */
export const PeoplePage = () => {
  const { people } = useReferenceWords()
  return (
    <EntriesPage title={people.title} lead={people.lead}>
      {(reference) => <People reference={reference} />}
    </EntriesPage>
  )
}
