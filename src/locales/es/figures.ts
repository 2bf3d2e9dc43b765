import type { FigureWords } from '../words'
import { pluralIn } from '../plural'

const plural = pluralIn('es')

/** The words of figures. */
export const figures: FigureWords = {
  asTable: 'Mostrar como tabla',
  asFigure: 'Mostrar como figura',
  fromSource: 'Del informe:',
  beyondSource: (documents) => `Más allá del informe: ${documents}`,
  name: 'Nombre',
  inFull: 'Completo',
  groupBy: 'Agrupar',
  pickOne: 'Elija un elemento para leer más.',

  show: 'Mostrar',
  everything: 'Todo',
  filter: { place: 'Lugar', theme: 'Tema', kind: 'Tipo' },
  all: 'Todo',
  clear: 'Mostrar todo de nuevo',
  counted: (shown, of) =>
    shown === of
      ? plural(of, { one: '1 entrada', other: `Las ${of} entradas` })
      : `${shown} de ${of} entradas`,
  nothing: 'Nada coincide con todo lo que eligió.',

  when: 'Cuándo',
  what: 'Qué',
  event: 'Evento',
  kind: 'Tipo',
  who: 'Quién',
  asked: 'Qué se pidió',
  use: 'Lo que puede hacer con ello:',
  outcome: 'Resultado',
  themes: 'Temas',
  granted: 'en el texto',
  notGranted: 'pedido, no está en el texto',
  tally: (granted, left) => (left === 0 ? `${granted} en el texto` : `${granted} en el texto, ${left} no`),

  share: (some, all) => `${some} de ${all}`,
  markedCell: (who, what) => `${who}: ${what}`,
  emptyCell: 'nada',

  place: 'Lugar',
  region: 'Región',
  placeIn: (name, country) => `${name}, ${country}`,
  numbered: (number, text) => `${number}. ${text}`,

  links: 'Vínculos',
}
