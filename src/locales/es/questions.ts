import type { PageWords } from '../words'
import { pluralIn } from '../plural'

const plural = pluralIn('es')

const questions = (count: number) => plural(count, { one: '1 pregunta', other: `${count} preguntas` })

/** The words of quizzes and the final. */
export const questionWords: Pick<PageWords, 'quiz' | 'final'> = {
  quiz: {
    title: (lesson) => `Cuestionario: ${lesson}`,
    place: (number, of) => `Pregunta ${number} de ${of}`,
    progress: 'Preguntas respondidas',
    answered: (answered, of) => `${answered} de ${of} respondidas`,
    overview: 'Todas las preguntas',
    barLabel: 'Avanzar por las preguntas',
    state: {
      open: 'sin responder',
      answered: 'respondida',
      'in-lesson': 'respondida en la lección',
      retry: 'un intento más',
    },
    goTo: (number, state) => `Pregunta ${number}, ${state}`,
    goToOpen: (number) => `Ir a la pregunta ${number}`,
    inLesson: (count) =>
      plural(count, {
        one: '1 pregunta ya está respondida en la lección.',
        other: `${count} preguntas ya están respondidas en la lección.`,
      }),
    answeredInLesson: 'Usted respondió esta pregunta en la lección.',
    previous: 'Anterior',
    next: 'Siguiente',
    submit: 'Enviar el cuestionario',
    open: (count) =>
      plural(count, { one: '1 pregunta sin responder', other: `${count} preguntas sin responder` }),
    openText: 'Respóndalas ahora, o envíe el cuestionario y practíquelas después.',
    submitAnyway: 'Enviar de todos modos',
    goBack: 'Volver a las preguntas',
    lesson: 'Lección',
    lessonOf: (number) => `Lección ${number}`,
    end: {
      title: 'Cuestionario enviado',
      right: (right, of) =>
        plural(right, {
          one: `1 de ${of} correcta al primer intento`,
          other: `${right} de ${of} correctas al primer intento`,
        }),
      byObjective: 'Por objetivo',
      objective: (right, of) => `${right} de ${of}`,
      review: (count) => plural(count, { one: 'Repase esta', other: `Repase estas ${count}` }),
      allRight: 'Todo fue correcto al primer intento. No hay nada que repasar.',
      wasSure: 'Respondió con certeza',
      wasUnsure: 'Respondió sin certeza',
      leftOpen: 'Sin responder',
      openQuestion: 'Abrir la pregunta',
      openSegment: 'Leerlo en la lección',
      next: 'Qué sigue',
      nextLesson: (number, title) => `Lección ${number}: ${title}`,
      lessonDone: 'Lección completada.',
      segmentsLeft: (count) =>
        plural(count, {
          one: 'Una parte de la lección está sin leer. Léala para completar la lección.',
          other: `${count} partes de la lección están sin leer. Léalas para completar la lección.`,
        }),
      readOn: 'Seguir leyendo',
      final: 'Hacer la evaluación final',
      home: 'Todas las lecciones',
      practise: 'Practicar de nuevo',
      practiseText: 'Las mismas preguntas, en otro orden. Sus primeras respuestas quedan como están.',
      practised: (right, of) =>
        plural(right, {
          one: `Práctica terminada: 1 de ${of} correcta esta vez.`,
          other: `Práctica terminada: ${right} de ${of} correctas esta vez.`,
        }),
      backToEnd: 'Volver a su resultado',
    },
    practice: {
      place: (number, of) => `Práctica: pregunta ${number} de ${of}`,
      progress: 'Preguntas practicadas',
      end: 'Terminar la práctica',
      finish: 'Terminar',
    },
  },

  final: {
    title: 'Evaluación final',
    intro: (length, passMark) => `${questions(length)} de todo el curso. Se aprueba con un ${passMark} %.`,
    rules: {
      tries: 'Puede hacerla cuantas veces quiera. Se conserva su mejor resultado.',
      blind:
        'Nada se muestra como correcto o incorrecto hasta que envíe la evaluación. Después verá cada pregunta con su explicación.',
      resume: 'Puede detenerse y volver: sus respuestas se conservan y usted sigue donde se quedó.',
      anyTime: 'Puede hacerla en cualquier momento, antes o después de las lecciones.',
    },
    lessonsLeft: (count) =>
      plural(count, {
        one: 'Una lección aún no está completada. Puede empezar de todos modos.',
        other: `${count} lecciones aún no están completadas. Puede empezar de todos modos.`,
      }),
    best: (score, passed) =>
      passed
        ? `Su mejor resultado: ${score} %, aprobado.`
        : `Su mejor resultado: ${score} %, aún sin aprobar.`,
    results: 'Ver sus resultados',
    home: 'Todas las lecciones',
    progress: 'Preguntas respondidas',
    start: 'Empezar la evaluación final',
    again: 'Hacerla de nuevo',
    place: (number, of) => `Pregunta ${number} de ${of}`,
    answered: (answered, of) => `${answered} de ${of} respondidas`,
    next: 'Siguiente',
    previous: 'Anterior',
    submit: 'Enviar la evaluación',
    open: (count) =>
      plural(count, { one: '1 pregunta sin responder', other: `${count} preguntas sin responder` }),
    allAnswered: 'Todas las preguntas están respondidas',
    openText: 'Una pregunta sin responder no da puntos. Todavía puede responderla.',
    confirmText: 'Después de enviarla, no podrá cambiar sus respuestas.',
    submitAnyway: 'Enviar de todos modos',
    review: 'Pregunta por pregunta',
    question: (number) => `Pregunta ${number}`,
    missed: (count) =>
      plural(count, { one: '1 pregunta para revisar', other: `${count} preguntas para revisar` }),
    rightOnes: (count) =>
      plural(count, { one: '1 respuesta correcta', other: `${count} respuestas correctas` }),
    fromLesson: (title) => `De la lección: ${title}`,
  },
}
