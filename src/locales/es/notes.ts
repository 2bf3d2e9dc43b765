import { pluralIn } from '../plural'
import type { NotesWords } from '../words'

const plural = pluralIn('es')

export const notes: NotesWords = {
  tools: (title) => `Herramientas para “${title}”`,
  bookmark: 'Marcador',
  bookmarked: 'Marcador puesto.',
  unbookmarked: 'Marcador quitado.',
  note: 'Nota',
  yourNote: 'Su nota',
  noteLabel: (title) => `Su nota sobre “${title}”`,
  toNotes: 'Todas sus notas',
  highlight: 'Resaltar',
  highlightSelection: 'Resaltar la selección',
  highlightHelp: 'Seleccione palabras en el texto, o marque aquí párrafos enteros.',
  highlighted: 'Resaltado.',
  unhighlighted: 'Resaltado quitado.',
  paragraphs: 'Párrafos de esta parte',
  yours: 'Sus resaltados aquí',
  remove: (text) => `Eliminar el resaltado “${text}”`,
  gone: 'El texto ha cambiado desde que usted resaltó estas palabras.',

  title: 'Notas',
  lead: 'Lo que usted escribió, resaltó y marcó en las lecciones. Las notas sobre las tareas “En su ciudad” están en la hoja de trabajo.',
  none: 'Todavía no hay nada. Al final de cada parte de una lección hay botones para poner un marcador, resaltar palabras y escribir una nota.',
  noneOfKind: 'Nada de este tipo.',
  show: 'Mostrar',
  all: 'Todo',
  kinds: { bookmark: 'Marcadores', highlight: 'Resaltados', note: 'Notas' },
  kind: { bookmark: 'Marcador', highlight: 'Resaltado', note: 'Nota' },
  count: (count) => plural(count, { one: '1 entrada', other: `${count} entradas` }),
  lesson: (number, title) => `Lección ${number}: ${title}`,
  goneLesson: 'Ya no está en el curso',
  delete: 'Eliminar',
  deleteOf: (kind, title) => `Eliminar: ${kind}, “${title}”`,
  deleted: 'Eliminado.',
  undo: 'Deshacer',
  restored: 'Recuperado.',
  take: 'Lléveselas',
  takeLead:
    'En Markdown, un texto simple que cualquier editor abre, con un enlace a cada parte. Los enlaces se abren donde usted tiene acceso a este curso.',
  takeButton: 'Copiar como texto',
  fileName: (course) => `${course}-notas`,

  listen: 'Escuchar',
  pause: 'Pausa',
  resume: 'Seguir',
  stop: 'Detener',
  speed: 'Velocidad',
  speeds: { '0.75': 'Lenta', '1': 'Normal (1×)', '1.25': 'Más rápida', '1.5': 'Rápida', '2': 'Doble' },
}
