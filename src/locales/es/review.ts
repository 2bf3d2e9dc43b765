import type { PageWords } from '../words'
import { pluralIn } from '../plural'

const plural = pluralIn('es')
const relative = new Intl.RelativeTimeFormat('es', { numeric: 'auto' })

const questions = (count: number) => plural(count, { one: '1 pregunta', other: `${count} preguntas` })

/** The words of spaced review and of the statistics of memory. */
export const reviewWords: Pick<PageWords, 'review' | 'memory'> = {
  review: {
    title: 'Repaso',
    card: {
      title: 'Repaso',
      due: (count, minutes) => `${questions(count)} para repasar · ${minutes} min`,
      start: 'Repasar ahora',
    },
    place: (number, of) => `Repaso: pregunta ${number} de ${of}`,
    progress: 'Preguntas repasadas',
    wasSure: 'La primera vez respondió con certeza y no era correcto.',
    read: (number, title) => `Vuelva a leerlo en la lección ${number}: ${title}`,
    end: 'Terminar el repaso',
    finish: 'Terminar',
    done: 'Repaso terminado',
    right: (right, of) =>
      of === 0
        ? 'Esta vez no respondió nada.'
        : plural(right, {
            one: `1 de ${of} correcta al primer intento`,
            other: `${right} de ${of} correctas al primer intento`,
          }),
    spaced: 'Lo que sabía vuelve más adelante. Lo que falló vuelve pronto.',
    more: (count) => `Continuar: ${questions(count)} para repasar`,
    nothingDue: 'Ahora no hay nada que repasar.',
    nothingYet: 'Todavía no hay nada que repasar.',
    how: 'Cada pregunta que responde en una lección vuelve aquí poco antes de que la olvide. Las primeras respuestas quedan como están.',
    next: (inDays, items) => `Próximo repaso: ${relative.format(inDays, 'day')}, ${questions(items)}.`,
    home: 'Todas las lecciones',
    memory: 'Qué tan firme está',
  },

  memory: {
    title: 'Lo que recuerda',
    lead: 'Un modelo de la memoria lo calcula a partir de sus respuestas en lecciones, cuestionarios y repasos.',
    nothing:
      'Primero responda preguntas en las lecciones. Después, esta página mostrará qué está firme y qué se va olvidando.',
    strengths: {
      firm: 'Firme',
      growing: 'Se afianza',
      fading: 'Se va olvidando',
    },
    explained:
      'Firme: se mantiene tres semanas o más. Se afianza: aún no toca repasarlo. Se va olvidando: toca repasarlo.',
    byModule: 'Firmeza por módulo del curso',
    module: 'Módulo del curso',
    chart: 'Los mismos números están en la tabla debajo del gráfico.',
    sureTitle: 'Qué tan bien se evalúa',
    sureLead: 'Cuando en el primer intento respondió con certeza o sin ella, ¿con qué frecuencia tuvo razón?',
    sure: 'Con certeza',
    unsure: 'Sin certeza',
    said: 'Usted dijo',
    right: 'Aciertos',
    wrong: 'Fallos',
    share: 'Tasa de acierto',
    percent: (right, of) => (of === 0 ? '–' : `${Math.round((right / of) * 100)} %`),
    advice: {
      sureEnough: 'Puede confiar en su certeza.',
      tooSure: 'Tiene certeza más veces de las que acierta. Compruébelo una vez más cuando sea importante.',
      knowsMore: 'Sabe más de lo que cree.',
    },
    review: 'Abrir el repaso',
  },
}
