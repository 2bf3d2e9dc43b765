import type { PrintWords } from '../words'

/** The words of hand-outs: what can be printed, and what stands on paper. */
export const print: PrintWords = {
  title: 'Imprimir',
  lead: 'Elija lo que quiere en papel o como PDF. Los documentos contienen el texto, las figuras como tablas y los enlaces como notas.',
  course: 'Todo el curso',
  courseText: 'Todas las lecciones, una tras otra.',
  lessons: 'Una lección',
  other: 'Otras páginas',
  otherText: 'Abra la página y pulse allí “Imprimir”, o use el menú de su navegador.',

  loading: (done, of) => `Cargando: ${done} de ${of}`,
  ready: 'El documento está listo para imprimir.',
  back: 'Elegir otra cosa',
  print: 'Imprimir o guardar como PDF',
  questions: 'Con las preguntas',
  answers: 'Con las respuestas, como anexo',
  answersNote: 'Solo las preguntas que ha respondido. Un documento nunca revela las demás.',
  noAnswers: 'Todavía no ha respondido ninguna de estas preguntas.',

  objectives: 'Usted podrá',
  notes: 'Notas',
  sources: 'Fuentes',
  section: (id, title) => `§${id} ${title}`,
  lesson: (number) => `lección ${number}`,
  madeFrom: (course, version) => `${course}, versión ${version}`,

  ask: 'Preguntas',
  chooseOne: 'Elija una respuesta.',
  chooseAll: 'Elija todas las respuestas correctas.',
  matchEach: 'Escriba delante de cada línea la letra que le corresponde.',
  order: 'Numere las líneas en el orden correcto.',
  group: (groups) => `Escriba el grupo delante de cada línea: ${groups}.`,
  answersTitle: 'Respuestas a lo que ha respondido',
  question: (number) => `Pregunta ${number}`,
  pair: (one, other) => `${one}: ${other}`,
}
