import type { WorksheetWords } from '../words'

/** The words of the learner's notes and of the worksheet. */
export const worksheet: WorksheetWords = {
  taskNote: 'Sus notas',
  toWorksheet: 'Abrir su hoja de trabajo',
  kept: 'Se guarda en este dispositivo. Nadie más lo recibe.',
  notKept: 'Este dispositivo no guarda nada: haga una copia de lo que escriba antes de cerrar el curso.',

  loadFailed: 'La hoja de trabajo',
  filled: (filled, of) => `${filled} de ${of} campos completados`,
  fields: 'Su acción local',
  answer: (label) => `${label}: su texto`,
  example: 'Ejemplo',
  exampleFrom: (place) => `Ejemplo: ${place}`,
  notes: 'De sus notas',
  noNotes: 'Aún no tiene notas para este campo. Estas tareas ayudan a completarlo:',
  taskIn: (lesson) => `Tarea en “${lesson}”`,
  use: 'Agregar a este campo',
  useFrom: (lesson) => `Agregar la nota de “${lesson}” a este campo`,
  added: 'Su nota se agregó al campo.',

  checks: 'Revise su borrador',
  checksLead:
    'Marque lo que sea cierto de su borrador. Si duda, lea el consejo y cambie el borrador. Nadie lo califica.',
  checked: (done, of) => `${done} de ${of} marcadas`,
  readAgain: (lesson) => `Vuelva a leer: “${lesson}”`,

  take: 'Llévesela',
  takeLead: 'La hoja es suya. Solo sale de este dispositivo si usted se la lleva y la entrega.',
  word: 'Guardar para Word',
  markdown: 'Copiar como texto',
  saved: (name) =>
    `${name} se entregó a su navegador. Si no apareció ningún archivo, el marco o la aplicación bloquea las descargas: copie el texto en su lugar.`,
  fileName: (course) => `${course}-hoja`,
  empty: '(nada escrito todavía)',
  madeWith: (course) => `Escrito en el curso “${course}”.`,
}
