import { z } from 'zod'
import { day, languageTag, sectionId, slug, text } from './primitives'

const ids = (what: string) => z.array(slug(`an id in the list of ${what}`)).min(1)

const termSchema = z
  .strictObject({
    id: slug('the id of the term'),
    term: text('the term as it is read'),
    acronym: text('the short form').optional(),
    definition: text('what the term means, in a sentence or two'),
  })
  .describe('a term: id, term, acronym (may be left out), definition')

const personSchema = z
  .strictObject({
    id: slug('the id of the person'),
    name: text('the name of the person'),
    office: text('the office that the person held'),
    lang: languageTag.optional(),
    place: slug('the id of the place that the person speaks for').optional(),
    organisation: text('the organisation that the person speaks for').optional(),
  })
  .describe('a person: id, name, office; lang, place, organisation may be left out')

const placeSchema = z
  .strictObject({
    id: slug('the id of the place'),
    name: text('the name of the place'),
    country: text('the country of the place'),
    region: text('the region of the world').optional(),
    latitude: z.number().min(-90).max(90).describe('degrees north, from -90 to 90').optional(),
    longitude: z.number().min(-180).max(180).describe('degrees east, from -180 to 180').optional(),
    participant: z.boolean().describe('true where the place took part').optional(),
    delegation: z.boolean().describe('true where the place sat in a national delegation').optional(),
  })
  .describe(
    'a place: id, name, country; region, latitude, longitude, participant, delegation may be left out',
  )

const eventSchema = z
  .strictObject({
    id: slug('the id of the event'),
    title: text('the title of the event'),
    date: day('the day of the event'),
    kind: text('what kind of event it is, as learners read it'),
    sections: z
      .array(sectionId)
      .min(1)
      .describe('the sections of the source that report it, such as ["4.3"]'),
    speakers: ids('people').describe('ids of the people who spoke or took part').optional(),
    places: ids('places').describe('ids of the places that took part; those of its speakers count by themselves').optional(),
  })
  .describe('an event: id, title, date, kind, sections; speakers, places may be left out')

const correctionSchema = z
  .strictObject({
    group: text('the heading under which it is listed, such as Spelling'),
    section: sectionId,
    says: text('what the source says'),
    right: text('what is right'),
    how: text('how the right form is known'),
  })
  .describe('a correction: group, section, says, right, how')

/** `lessons/glossary.yaml` */
export const glossarySchema = z.array(termSchema).describe('a list of terms')
/** `lessons/people.yaml` */
export const peopleSchema = z.array(personSchema).describe('a list of people')
/** `lessons/places.yaml` */
export const placesSchema = z.array(placeSchema).describe('a list of places')
/** `lessons/events.yaml` */
export const eventsSchema = z.array(eventSchema).describe('a list of events')
/** `lessons/corrections.yaml` */
export const correctionsSchema = z.array(correctionSchema).describe('a list of corrections')

export type Term = z.infer<typeof termSchema>
export type Person = z.infer<typeof personSchema>
export type Place = z.infer<typeof placeSchema>
export type CourseEvent = z.infer<typeof eventSchema>
