import type { PageWords } from '../words'
import { pluralIn } from '../plural'

const plural = pluralIn('es')

/** The words of the placement check. */
export const placementWords: Pick<PageWords, 'placement'> = {
  placement: {
    title: 'Por dónde empezar',
    intro: 'Unas diez preguntas de todas las partes del curso le dicen con qué lecciones empezar.',
    rules: {
      optional:
        'Lleva unos cinco minutos. Puede omitirla: todas las lecciones están abiertas para usted, cualquiera que sea el resultado.',
      unjudged:
        'Esta prueba no muestra lo que es correcto o incorrecto, para que cada pregunta siga contando cuando la encuentre en su lección.',
      unkept:
        'Sus respuestas no se guardan y nadie las recibe. Solo se guarda el consejo. Si cierra esta página entretanto, empezará de nuevo.',
    },
    start: 'Empezar la prueba',
    again: 'Hacerla de nuevo',
    last: 'Lo que indicó la última vez',
    place: (number, of) => `Por dónde empezar: pregunta ${number} de ${of}`,
    progress: 'Preguntas vistas',
    open: 'Déjela sin responder si no lo sabe. Eso también es una respuesta.',
    finish: 'Ver por dónde empezar',
    done: 'Puede empezar aquí',
    begin: (count) =>
      plural(count, { one: 'Empiece por esta lección:', other: 'Empiece por estas lecciones:' }),
    completed: 'completada',
    nothingMissed:
      'Usted ya sabía todo esto. Siga las lecciones que le interesen o vaya a la evaluación final.',
    fromStart: 'Buena parte de esto es nuevo para usted. Empiece por la primera lección y siga el orden.',
    first: 'Ir a la primera lección',
    rough:
      'Unas pocas preguntas solo dan una idea aproximada. Lo que no preguntaron también puede ser nuevo para usted.',
    home: 'Todas las lecciones',
  },
}
