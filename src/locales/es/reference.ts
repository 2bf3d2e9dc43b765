import { pluralIn } from '../plural'
import type { ReferenceWords } from '../words'

const plural = pluralIn('es')

const shown = (one: string, many: string) => (count: number, of: number) =>
  count === of
    ? plural(of, { one: `1 ${one}`, other: `${of} ${many}` })
    : `${count} de ${plural(of, { one: `1 ${one}`, other: `${of} ${many}` })}`

/** The words of the glossary, who’s who, events and places. */
export const reference: ReferenceWords = {
  noMatch: 'Nada coincide con este filtro.',
  clear: 'Quitar el filtro',
  letters: 'Ir a una letra',
  inLessons: 'En las lecciones',
  more: (count) => `Mostrar ${count} más`,
  section: (id) => `§${id}`,
  reportedIn: 'En el informe',
  glossary: {
    title: 'Glosario',
    lead: 'Los términos de este curso en lenguaje sencillo, con las partes de las lecciones que los usan.',
    filter: 'Buscar un término',
    shown: shown('término', 'términos'),
  },
  people: {
    title: 'Quién es quién',
    lead: 'Todas las personas que nombra el curso: qué cargo tenían entonces, dónde participaron y qué dijeron, con las palabras de este curso.',
    filter: 'Buscar una persona',
    group: 'Ciudad u organización',
    event: 'Evento',
    all: 'Todo',
    places: 'Ciudades y lugares',
    organisations: 'Organizaciones',
    shown: shown('persona', 'personas'),
    present: 'Participó en',
    said: 'Lo que se dijo',
    speaksFor: 'Representa a',
  },
  events: {
    title: 'Eventos',
    lead: 'Lo que ocurrió, día por día: las sesiones oficiales, los eventos paralelos y los que organizaron los propios participantes.',
    filter: 'Buscar un evento',
    shown: shown('evento', 'eventos'),
    speakers: 'Quiénes hablaron o participaron',
    places: 'Ciudades presentes',
  },
  places: {
    title: 'Ciudades y lugares',
    lead: 'Las ciudades que participaron, por región, con quienes las representaron y dónde, y los demás lugares que nombra el curso.',
    filter: 'Buscar una ciudad, un país o una región',
    shown: shown('lugar', 'lugares'),
    others: 'Otros lugares',
    delegation: 'Parte de la delegación de su país',
    people: 'Quiénes la representaron',
    events: 'Dónde estuvo presente',
  },
}
