import type { Words } from '../words'
import { pluralIn } from '../plural'
import { ask, boot } from './launch'
import { save } from './saving'

const plural = pluralIn('es')

const lessons = (count: number) => plural(count, { one: '1 lección', other: `${count} lecciones` })
const questions = (count: number) => plural(count, { one: '1 pregunta', other: `${count} preguntas` })

/** A length in minutes, in hours from 90 minutes on. */
const duration = (minutes: number): string => {
  if (minutes < 90) return `${minutes} min`
  const rest = minutes % 60
  return rest === 0 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 60)} h ${rest} min`
}

/** The words around the lessons: shell, saving, boot, home. */
export const shell: Words['shell'] = {
  lessons,
  questions,
  duration,
  length: (minutes, count) => `${duration(minutes)} de lectura · ${questions(count)}`,
  lessonNumber: (number) => `Lección ${number}`,
  caseLink: (title) => `Caso práctico: ${title}`,
  percent: (value) => `${value} %`,
  status: {
    'not-started': 'Sin empezar',
    'in-progress': 'En curso',
    completed: 'Completada',
  },
  close: 'Cerrar',
  cancel: 'Cancelar',
  dismiss: 'Ocultar',
  retry: 'Reintentar',
  loading: 'Cargando…',
  opensNewTab: 'se abre en una pestaña nueva',

  language: {
    label: 'Idioma',
    changed: 'El curso está ahora en español.',
    failed: 'No se pudo cargar este idioma. Es posible que se haya perdido la conexión.',
    notTranslated: (language) => `Sin traducir todavía: texto en ${language}`,
  },

  nav: {
    skip: 'Ir al contenido',
    label: 'Curso',
    menu: 'Menú',
    menuTitle: 'Menú del curso',
    closeMenu: 'Cerrar el menú',
    home: 'Inicio del curso',
    lessons: 'Lecciones',
    more: 'Más',
    final: 'Evaluación final',
    review: 'Repaso',
    results: 'Resultados',
    worksheet: 'Hoja de trabajo',
    reference: 'Consulta',
    search: 'Buscar',
    glossary: 'Glosario',
    people: 'Quién es quién',
    events: 'Eventos',
    places: 'Ciudades y lugares',
    sources: 'Fuentes',
    notes: 'Notas',
    settings: 'Ajustes',
    certificate: 'Certificado',
    print: 'Imprimir',
    data: 'Sus datos',
    about: 'Acerca del curso',
    progress: (done, of) =>
      plural(done, {
        one: `${done} de ${of} lecciones completada`,
        other: `${done} de ${of} lecciones completadas`,
      }),
    progressLabel: 'Avance en el curso',
    minutes: (minutes) => `${minutes} min`,
  },

  final: {
    'not-taken': 'Sin realizar',
    'in-progress': (answered, of) => `En curso, ${answered} de ${of} respondidas`,
    best: (score) => `Mejor resultado: ${score} %`,
    passed: (score) => `Aprobada, ${score} %`,
  },

  save,

  copy: {
    title: 'Una copia de su avance',
    text: 'Este texto contiene su avance en este curso. Guarde el archivo o copie el texto en una nota. En la página “Sus datos” puede recuperarlo, en este dispositivo o en otro.',
    field: 'Su avance como texto',
    download: 'Descargar como archivo',
    copy: 'Copiar el texto',
    copied: 'Copiado.',
    selected: 'El texto está seleccionado. Pulse Ctrl+C, o Cmd+C en una Mac, para copiarlo.',
    fileName: (course) => `${course}-avance.json`,
  },

  print: {
    button: 'Imprimir',
    failed:
      'Si no se ha abierto ninguna ventana de impresión, este marco o esta aplicación no puede imprimir. Abra el curso en una ventana del navegador.',
  },

  notices: {
    'lms-lost-progress':
      'La plataforma había perdido su avance. Se restableció desde este dispositivo y se está enviando de nuevo.',
    'progress-joined':
      'Su avance guardado en este dispositivo se incorporó a este intento. Los resultados de las evaluaciones finales quedan en el intento en que se obtuvieron.',
    'unsent-joined': 'Su avance guardado en este dispositivo se incorporó y se envía a la plataforma.',
    'course-updated': 'El curso se actualizó desde su última visita. Lo que usted hizo se conserva.',
    aboutUpdate: 'Acerca de esta versión',
    'review-mode':
      'Su resultado está registrado. Puede leer y practicar; la práctica se guarda en este dispositivo y no cambia nada en la plataforma.',
    'browse-mode': 'Esto es una vista previa. Nada de lo que haga aquí se guarda.',
    'no-credit':
      'La plataforma abrió este curso sin crédito. Su avance se guarda, pero no se registra ni resultado ni finalización.',
  },

  boot,
  ask,

  home: {
    title: 'Inicio',
    takes: 'Qué requiere',
    takesText: (time, count, shortest, longest) =>
      shortest === longest
        ? `Alrededor de ${time} de lectura en ${lessons(count)} de ${longest} minutos, cada una con un cuestionario. Sígalas en el orden que prefiera.`
        : `Alrededor de ${time} de lectura en ${lessons(count)} de ${shortest} a ${longest} minutos, cada una con un cuestionario. Sígalas en el orden que prefiera.`,
    saves: 'Cómo se guarda',
    savesText:
      'Cada respuesta se guarda al instante. La línea en la parte superior de la página siempre indica dónde y cuándo.',
    leave: 'Cómo salir',
    leaveText:
      'Cuando quiera, con el botón en la parte superior de la página. Volverá al lugar donde se quedó.',
    start: 'Empezar por la lección 1',
    placement: '¿No sabe por dónde empezar? Diez preguntas se lo dicen.',
    resume: 'Donde se quedó',
    resumeQuiz: 'Cuestionario',
    resumeFinal: 'La evaluación final',
    next: 'Lección siguiente',
    minutesLeft: (minutes) => `Quedan ${minutes} min en esta lección`,
    questionsLeft: (count) => plural(count, { one: 'Queda 1 pregunta', other: `Quedan ${count} preguntas` }),
    answered: (answered, of) => `${answered} de ${of} respondidas`,
    continue: 'Continuar',
    openLesson: 'Abrir la lección',
    allRead: 'Todas las lecciones completadas',
    openFinal: 'Hacer la evaluación final',
    progress: 'Su avance',
    left: (time, count) =>
      count === 0 ? `Quedan ${time} de lectura` : `Quedan ${time} de lectura y ${questions(count)}`,
    nothingLeft: 'Todas las lecciones leídas, todas las preguntas respondidas',
    lessons: 'Lecciones',
    module: (number) => `Módulo ${number}`,
    final: 'La evaluación final',
    finalText: (count, passMark) =>
      `${questions(count)} de todas las partes del curso. Necesita un ${passMark} % para aprobar y puede intentarlo cuantas veces quiera: cuenta el mejor resultado.`,
    finalStart: 'Ir a la evaluación final',
    finalContinue: 'Continuar la evaluación final',
    finalAgain: 'Intentar de nuevo',
    needed: {
      done: 'Usted ha completado el curso.',
      both: (count, passMark) =>
        `Para completar el curso: faltan ${lessons(count)} y una evaluación final con ${passMark} % o más.`,
      lessons: (count) =>
        `Para completar el curso: ${plural(count, { one: 'falta', other: 'faltan' })} ${lessons(count)}.`,
      final: (passMark) => `Para completar el curso: una evaluación final con ${passMark} % o más.`,
    },
  },

  notFound: {
    title: 'Página no encontrada',
    text: 'No hay ninguna página en esta dirección. Es posible que se haya movido en una versión más reciente del curso.',
    lesson: 'Lección no encontrada',
    lessonText:
      'Esta versión del curso no tiene esa lección. Puede que ahora se llame de otro modo. Lo que hizo en ella se conserva.',
    home: 'Inicio del curso',
  },
}
