import type { EndingWords } from '../words'

/** The words of the course's end. */
export const ending: EndingWords = {
  title: 'Ha completado el curso',
  certificate: 'Su certificado',
  learnt: 'Lo que ha aprendido',
  results: 'Sus resultados, pregunta por pregunta',
  monday: 'Qué hacer primero',
  worksheet: 'Su hoja de trabajo',
  keep: 'Cómo no olvidarlo',
  keepText: 'Las preguntas vuelven poco antes de que se olviden, unos minutos cada vez.',
  review: 'Qué toca repasar',
  leave: 'Cómo salir',
  leaveText:
    'Con el botón de arriba, cuando quiera. El curso sigue abierto para leer y practicar, y su resultado se conserva.',
}
