import type { Words } from '../words'
import { pluralIn } from '../plural'

const plural = pluralIn('es')

const questions = (count: number) => plural(count, { one: '1 pregunta', other: `${count} preguntas` })

/** The words of lessons and items. */
export const learning: Words['learning'] = {
  item: {
    eyebrow: 'Compruebe lo que sabe',
    sure: 'Comprobar: con certeza',
    unsure: 'Comprobar: sin certeza',
    check: 'Comprobar',
    confidence: '¿Qué grado de certeza tiene?',
    tryAgain: 'Intentar una vez más',
    result: 'Su resultado',
    correct: 'Correcto.',
    notQuite: 'No del todo.',
    oneTryLeft: 'Léala de nuevo: le queda un intento.',
    partsRight: (right, of) =>
      plural(right, { one: `1 de ${of} es correcta.`, other: `${right} de ${of} son correctas.` }),
    somethingMissing: 'Lo que eligió es correcto, pero falta algo.',
    answerShown: 'Se muestra la respuesta correcta.',
    yourAnswer: 'Su respuesta',
    marks: {
      right: 'Correcta',
      wrong: 'No del todo',
      solution: 'Respuesta correcta',
      missed: 'Respuesta correcta, no elegida',
    },
    responseGone:
      'Usted respondió esta pregunta. Su respuesta no se conserva completa, por lo que no se puede mostrar.',
    responseKept:
      'Su respuesta está guardada, pero no se conserva su redacción. Escríbala de nuevo solo si quiere cambiarla.',
    save: 'Guardar la respuesta',
    saved: 'Respuesta guardada.',
    openResponse: 'Usted dejó esta pregunta sin responder.',
    problems: {
      single: 'Primero elija una respuesta.',
      multiple: 'Primero elija al menos una respuesta.',
      'true-false': 'Primero elija Verdadero o Falso.',
      matching: 'Primero elija una correspondencia para cada línea.',
      sequencing: 'Primero ordene los pasos: mueva al menos uno.',
      numeric: 'Primero escriba un número.',
      'fill-in': 'Primero escriba su respuesta.',
      categorise: 'Primero coloque cada línea en un grupo.',
      incomplete: 'Algunas líneas aún no tienen respuesta. Elija una para cada una.',
      'not-a-number': 'Esto no es un número. Use cifras, por ejemplo 12 o 3,5.',
    },
    true: 'Verdadero',
    false: 'Falso',
    choose: 'Elegir…',
    chooseFrom: 'Opciones',
    lettered: (letter, text) => `${letter}. ${text}`,
    moveUp: (text) => `Subir: ${text}`,
    moveDown: (text) => `Bajar: ${text}`,
    moved: (place, of) => `Nuevo lugar: ${place} de ${of}.`,
    yourPlace: (place) => `Su lugar: ${place}`,
    rightOrder: 'El orden correcto',
    rightMatch: (text) => `Correspondencia correcta: ${text}`,
    yourMatch: (text) => `Su correspondencia: ${text}`,
    yourGroup: (text) => `Su grupo: ${text}`,
    scenario: (title, part, of) => `Caso: ${title} (pregunta ${part} de ${of})`,
  },

  load: {
    loading: 'Cargando…',
    failed: 'No se pudo cargar esta parte.',
    failedText: 'Es posible que se haya perdido la conexión. Sus respuestas se conservan.',
    failedAgain: 'Si esto continúa, cierre el curso y vuelva a abrirlo. Volverá a este lugar.',
    retry: 'Reintentar',
    loaded: (done, of) => `Cargando preguntas: ${done} de ${of}`,
  },

  lesson: {
    place: (number, of) => `Lección ${number} de ${of}`,
    minutes: (minutes) => `${minutes} min de lectura`,
    questions,
    done: 'Completada',
    stoppedAt: (title) => `Continuar donde se quedó: ${title}`,
    outline: 'En esta lección',
    objectives: 'Usted podrá',
    segments: 'Contenido',
    reached: 'leído',
    sources: 'Fuentes de esta lección',
    fromReport: 'Del informe',
    beyond: 'Más allá del informe',
    section: (id, title) => `§${id} ${title}`,
    print: 'Imprimir esta lección',
    mistake: 'Informar de un error',
    back: 'Atrás',
    continue: 'Continuar',
    barLabel: 'Avanzar por la lección',
    contents: 'Contenido',
    partOf: (part, of) => `${part} de ${of}`,
    takeQuiz: 'Hacer el cuestionario',
    resumeQuiz: 'Continuar el cuestionario',
    seeQuiz: 'Ver el resultado del cuestionario',
    quizTitle: 'Cuestionario',
    quizOpen: (open, answered) =>
      answered === 0
        ? `${questions(open)} sobre esta lección.`
        : `${plural(open, { one: 'Queda 1 pregunta', other: `Quedan ${open} preguntas` })}; ${plural(answered, { one: '1 respondida', other: `${answered} respondidas` })}.`,
    quizAllAnswered: 'Respondió todas las preguntas. Envíe el cuestionario para completarlo.',
    quizSubmitted: 'Ya envió este cuestionario. Puede volver a practicar en cualquier momento.',
    home: 'Todas las lecciones',
  },

  text: {
    closeDefinition: 'Cerrar',
    person: (name, office) => `${name}, ${office}`,
    beyond: 'Más allá del informe',
    source: (source) => `Fuente: ${source}`,
    section: (id) => `Sección ${id} del informe`,
    sectionTitled: (id, title) => `Sección ${id} del informe: ${title}`,
    keyPoints: 'Ideas principales',
    inYourCity: 'En su ciudad',
    table: (title) => `Tabla: ${title}`,
    newTab: '(se abre en una pestaña nueva)',
    dateLocale: 'es',
  },
}
