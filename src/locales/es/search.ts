import { pluralIn } from '../plural'
import type { SearchWords } from '../words'

const plural = pluralIn('es')

export const search: SearchWords = {
  title: 'Buscar',
  field: 'Buscar en el curso',
  lead: 'Encuentra palabras en las lecciones, el glosario, “Quién es quién”, los eventos y los lugares. No busca en las preguntas. No importan las mayúsculas, las tildes ni los pequeños errores de tecleo.',
  try: 'Pruebe, por ejemplo:',
  found: (query, count) =>
    plural(count, { one: `1 resultado para “${query}”`, other: `${count} resultados para “${query}”` }),
  none: (query) => `No se encontró nada para “${query}”.`,
  noneHint:
    'Pruebe con menos palabras, o con otra palabra para lo mismo. El glosario y las listas lo contienen todo:',
  didYouMean: 'Quizás quiso decir:',
  groups: {
    lessons: 'Lecciones',
    glossary: 'Glosario',
    people: 'Quién es quién',
    events: 'Eventos',
    places: 'Ciudades y lugares',
  },
  more: (count, group) => `Mostrar ${count} más en ${group}`,
  lesson: (number, title) => `Lección ${number}: ${title}`,
  wholeLesson: (number) => `Lección ${number}`,
  keys: (key) => `La tecla ${key} abre la búsqueda desde cualquier página. Intro lleva al primer resultado.`,
}
