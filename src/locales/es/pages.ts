import type { PageWords } from '../words'
import { pluralIn } from '../plural'
import { placementWords } from './placement'
import { questionWords } from './questions'
import { reviewWords } from './review'
import { settingsWords } from './settings'

const plural = pluralIn('es')

/** The words of quizzes, the final and the pages about the course. */
export const pages: PageWords = {
  ...questionWords,
  ...reviewWords,
  ...placementWords,
  ...settingsWords,
  results: {
    title: 'Resultados',
    lead: 'Lo que cuenta aquí es su primera respuesta a cada pregunta. La práctica no cambia nada.',
    final: 'La evaluación final',
    noFinal: 'Aún no ha hecho la evaluación final.',
    best: 'Mejor resultado',
    tries: 'Intentos',
    needed: 'Necesario para aprobar',
    state: 'Estado',
    passed: 'Aprobada',
    notPassed: 'Aún sin aprobar',
    earlier: 'Evaluaciones anteriores',
    recentOne: (number, score) => `Evaluación ${number}: ${score} %`,
    latest: (number, score) => `Evaluación ${number}: ${score} %, por módulo del curso`,
    missed: 'Volver a leer',
    nothingMissed: 'Ningún fallo',
    missedIn: (count) => plural(count, { one: '1 pregunta fallada', other: `${count} preguntas falladas` }),
    lessons: 'Lecciones',
    firstTry: (right, of) =>
      plural(right, {
        one: `1 de ${of} correcta al primer intento`,
        other: `${right} de ${of} correctas al primer intento`,
      }),
    answeredSome: (answered, right, of) =>
      `${answered} de ${of} respondidas, ${plural(right, { one: '1 correcta', other: `${right} correctas` })} al primer intento`,
    noAnswers: 'Aún no hay respuestas',
    open: 'Abrir la evaluación final',
  },

  sources: {
    title: 'Fuentes',
    lead: 'De dónde viene todo lo que contiene este curso y dónde va más allá de su fuente.',
    report: 'El informe',
    published: (publisher, year) => `${publisher}, ${year}`,
    independence:
      'Este curso es independiente. No lo elaboró, revisó ni aprobó la entidad que publicó el informe. Presenta el informe con sus propias palabras; el texto completo está en el informe.',
    sections: 'Las secciones y las lecciones que las enseñan',
    section: (id) => `§${id}`,
    sectionColumn: 'Sección',
    beyond: 'Más allá del informe',
    beyondLead:
      'Los datos que el informe no contiene están señalados en las lecciones. Provienen de estos documentos.',
    corrections: 'Correcciones',
    correctionsLead: 'Donde el informe se equivoca, el curso dice lo que es correcto.',
    says: 'El informe dice',
    right: 'Lo correcto',
    how: 'Cómo se sabe',
    licences: 'Licencias',
    code: 'El programa es de código abierto, con licencia MIT.',
    text: 'El texto del curso se puede compartir y adaptar con licencia CC BY 4.0, citando su origen.',
    reportRights: 'Los derechos sobre el informe pertenecen a la entidad que lo publicó.',
  },

  data: {
    title: 'Sus datos',
    lead: 'Qué conserva este curso de usted, dónde y quién lo recibe.',
    device: 'En este dispositivo',
    deviceText:
      'Este navegador conserva su avance: partes leídas de las lecciones, sus respuestas, sus evaluaciones finales, el lugar donde se quedó, lo que la plataforma aún no ha confirmado, y también sus notas, su hoja de trabajo y su recorrido por los casos, que la plataforma nunca recibe. Así no se pierde nada cuando falla la conexión.',
    deviceLocal:
      'Este navegador conserva su avance: partes leídas de las lecciones, sus respuestas, sus evaluaciones finales, el lugar donde se quedó, sus notas, su hoja de trabajo y su recorrido por los casos. No hay ninguna plataforma conectada, así que esta es la única copia.',
    deviceBrowse: 'Nada. La plataforma abrió este curso como vista previa.',
    deviceId:
      'Se archiva con un número calculado a partir de su identificador en la plataforma. Su nombre solo se conserva si lo cambia para el certificado. Quien pueda usar este navegador en su lugar puede abrir el curso con su avance.',
    lms: 'En la plataforma',
    lmsText:
      'La plataforma que abrió el curso recibe lo siguiente, y las personas a cargo de su formación pueden verlo allí:',
    lmsLocal: 'No hay ninguna plataforma conectada. Nada sale de este dispositivo.',
    lmsReview: 'La plataforma cerró este intento. Conserva lo que tiene; no se envía nada más.',
    lmsBrowse: 'La plataforma abrió este curso como vista previa. No se envía nada.',
    receives: {
      status: ['Estado', 'en curso, después aprobado o completado; nunca reprobado'],
      score: ['Resultado', 'su mejor evaluación final, en porcentaje'],
      time: ['Tiempo', 'cuánto tiempo estuvo el curso abierto y en uso'],
      place: ['Lugar', 'dónde estuvo por última vez'],
      lessons: ['Cada lección', 'su estado y la proporción de preguntas correctas al primer intento'],
      answers: ['Cada pregunta', 'su primera respuesta, si fue correcta, cuándo la dio y cuánto tardó'],
      final: ['La evaluación final', 'su respuesta a cada pregunta que se le hizo'],
      record: [
        'Su avance en forma compacta',
        'lo que el curso necesita para abrirse donde usted lo dejó, en cualquier dispositivo',
      ],
    },
    noCredit: 'Esta apertura es sin crédito: no se envía ni resultado ni finalización.',
    elsewhere: 'En otros lugares',
    elsewhereText:
      'Nada. El curso no carga nada de otros sitios ni envía nada a nadie más que a la plataforma que lo abrió: sin cookies, sin estadísticas, sin rastreadores.',
    copy: 'Hacer una copia',
    copyText:
      'Puede guardar su avance, con sus notas y su hoja de trabajo, como archivo o como texto, y recuperarlo más adelante.',
    bring: 'Recuperar un avance',
    bringText:
      'El avance de una copia se suma a lo que hay aquí; no se quita nada. Los resultados de las evaluaciones finales solo se incorporan en el intento en que se obtuvieron.',
    bringFile: 'El archivo de una copia',
    bringPaste: 'O pegue el texto de una copia',
    bringButton: 'Agregar este avance',
    brought: (answers, segments, notes) =>
      answers + segments + notes === 0
        ? 'Todo esto ya estaba aquí. No cambió nada.'
        : `Agregado: ${plural(answers, { one: '1 respuesta', other: `${answers} respuestas` })} y ${plural(segments, { one: '1 parte', other: `${segments} partes` })} de lecciones${notes === 0 ? '.' : `, y ${plural(notes, { one: '1 nota', other: `${notes} notas` })}.`}`,
    bringProblem: {
      empty: 'Todavía no hay nada que leer. Elija un archivo o pegue un texto.',
      'not-a-progress-file':
        'Esto no es una copia de avance. Elija el archivo que le dio “Hacer una copia”, o pegue todo su texto.',
      'not-a-record': 'La copia no contiene ningún avance escrito por este curso. No cambió nada.',
      'other-course': 'Esta copia es de otro curso. No cambió nada.',
      truncated: 'Falta el final de la copia. Copie todo el texto. No cambió nada.',
      damaged: 'Cambiaron caracteres de la copia, por lo que no es fiable. No cambió nada aquí.',
      'newer-version':
        'Una versión más reciente de este curso escribió la copia. Ábrala allí. No cambió nada.',
    },
    erase: 'Borrar de este dispositivo',
    eraseText: 'Hágalo cuando deje una computadora compartida. La plataforma conserva su propia copia.',
    eraseTextLocal: 'Hágalo cuando deje una computadora compartida. No hay otra copia.',
    eraseButton: 'Borrar de este dispositivo…',
    confirmTitle: '¿Borrar su avance de este dispositivo?',
    confirmText:
      'Lo que tiene la plataforma no se toca. Lo que aún no ha confirmado se pierde. Esto no se puede deshacer.',
    confirmTextLocal: 'No hay otra copia. Esto no se puede deshacer.',
    confirm: 'Borrar',
    erased:
      'Borrado. Este dispositivo ya no conserva nada de su avance, ni de lo que haga en esta ventana a partir de ahora.',
  },

  about: {
    title: 'Acerca de este curso',
    version: 'Versión',
    how: 'Cómo está hecho',
    howText: (report) =>
      `Las lecciones enseñan un informe, ${report}, sección por sección y con sus propias palabras. Las lecciones y los cuestionarios son archivos de texto sencillos que cualquiera puede leer, corregir y traducir. Un programa los revisa, los convierte en este curso y lo prepara para plataformas de formación y navegadores.`,
    checked:
      'Cada pregunta nombra la sección de la que procede y dice de cada respuesta por qué es correcta o incorrecta. Los datos de otras fuentes están señalados. Los errores del informe están corregidos y enumerados.',
    sourcesLink: 'Fuentes y correcciones',
    licence: 'Licencia',
    licenceText:
      'Programa: licencia MIT. Texto del curso: CC BY 4.0. Puede usar, modificar y compartir ambos, citando su origen.',
    changes: 'Qué ha cambiado',
    startedWith: (version) => `Usted empezó con la versión ${version}.`,
    unchanged: 'Nada ha cambiado desde que empezó.',
    versionOf: (version, date) => `Versión ${version}, ${date}`,
    sinceStart: 'desde que empezó',
    mistake: 'Informar de un error',
    mistakeText:
      'Si algo es incorrecto, poco claro o está desactualizado, díganoslo. Indique la lección y esta versión.',
    mistakeMail: 'Escribir un correo',
    mistakeMailText: 'El correo indica la versión y el lugar que leyó por última vez.',
    mailSubject: (course) => `Un error en “${course}”`,
    mailVersion: (course, version) => `Curso: ${course}, versión ${version}`,
    mailLesson: (lesson) => `Lección: ${lesson}`,
    mailPart: (part) => `Parte: ${part}`,
    mailWhat: 'Qué está mal:',
    again: 'Empezar el curso de nuevo',
    againText: 'Puede hacer el curso desde el principio, sin nada leído ni respondido.',
    againButton: 'Empezar el curso de nuevo…',
    againTitle: '¿Empezar el curso de nuevo?',
    againConfirm:
      'Se borran su avance, sus notas y su hoja de trabajo en este dispositivo. Haga antes una copia si puede que los necesite: podrá recuperarla en la página “Sus datos”.',
    tellInstructor: 'Dígaselo a la persona o a la oficina que le ofreció este curso.',
    dataLink: 'Qué se conserva de usted y dónde',
  },
}
