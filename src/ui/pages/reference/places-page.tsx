import { useState } from 'react'
import type { ReferencePlace } from '../../../core/course'
import { useSourceLanguage } from '../../app/words'
import { useSession } from '../../state'
import { Entry, Fact } from './entry'
import { EventLinks, PersonLinks } from './entry-links'
import { Filter } from './filter'
import { groupPlaces, sortByName } from './order'
import { EntriesPage } from './entries-page'
import { SegmentLinks } from './segment-links'
import { matchesQuery } from './text-filter'
import type { LoadedReference } from './use-reference'
import { useReferenceWords } from './use-reference-words'

const PlaceEntry = ({ place, reference }: { place: ReferencePlace; reference: LoadedReference }) => {
  const words = useReferenceWords()
  return (
    <Entry id={place.id} name={place.name}>
      <p>
        <span lang={useSourceLanguage()}>{place.country}</span>
        {place.delegation && <span className="reference-kind"> · {words.places.delegation}</span>}
      </p>
      <dl>
        {place.people.length > 0 && (
          <Fact label={words.places.people}>
            <PersonLinks people={reference.people} ids={place.people} />
          </Fact>
        )}
        {place.events.length > 0 && (
          <Fact label={words.places.events}>
            <EventLinks events={reference.events} ids={place.events} />
          </Fact>
        )}
        <Fact label={words.inLessons}>
          <SegmentLinks slots={place.segments} />
        </Fact>
      </dl>
    </Entry>
  )
}

const Places = ({ reference }: { reference: LoadedReference }) => {
  const { places: words } = useReferenceWords()
  const { language } = useSession().course
  const source = useSourceLanguage()
  const [query, setQuery] = useState('')
  const all = sortByName(reference.places, language, ({ region = '', name }) => `${region} ${name}`)
  const places = all.filter(({ name, country, region }) => matchesQuery(query, [name, country, region]))
  return (
    <>
      <Filter
        label={words.filter}
        query={query}
        count={words.shown(places.length, all.length)}
        isEmpty={places.length === 0}
        onQuery={setQuery}
        onClear={() => setQuery('')}
      />
      {groupPlaces(places).map(({ key, entries }) => (
        <section key={key}>
          <h2 lang={key === '' ? undefined : source}>{key === '' ? words.others : key}</h2>
          <ul className="reference-list">
            {entries.map((place) => (
              <PlaceEntry key={place.id} place={place} reference={reference} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

/** The cities that took part and the other places: `/places/:id?`. */
export const PlacesPage = () => {
  const { places } = useReferenceWords()
  return (
    <EntriesPage title={places.title} lead={places.lead}>
      {(reference) => <Places reference={reference} />}
    </EntriesPage>
  )
}
