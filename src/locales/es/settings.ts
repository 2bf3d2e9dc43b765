import type { PageWords } from '../words'

export const settingsWords: Pick<PageWords, 'settings'> = {
  settings: {
    title: 'Ajustes',
    lead: 'Cómo se ve y funciona el curso para usted. Cada elección se aplica al instante, se guarda con su avance y vale también en sus otros dispositivos.',
    reading: 'Lectura',
    size: 'Tamaño del texto',
    sizes: { normal: 'Tamaño normal', large: 'Grande', larger: 'Más grande', largest: 'Muy grande' },
    spacing: 'Espaciado',
    spacings: { normal: 'Espacio normal', wide: 'Amplio: más espacio entre líneas, palabras y letras' },
    sample: 'Cada palabra aquí tiene el tamaño y el espaciado que usted eligió.',
    look: 'Aspecto',
    theme: 'Tema',
    themes: { system: 'Como en este dispositivo', light: 'Claro', dark: 'Oscuro' },
    motion: 'Movimiento',
    motions: { system: 'Como en este dispositivo', none: 'Ninguno' },
    using: 'Uso del curso',
    keys: 'Teclas sin Ctrl ni Cmd',
    keysText:
      'La tecla / abre la búsqueda. Desactívela si dicta a su computadora o si a veces pulsa teclas por error.',
    confidence: 'Preguntar por mi grado de certeza',
    confidenceText:
      'Cada pregunta tiene entonces dos botones, “con certeza” y “sin certeza”, y los resultados muestran si usted se evalúa bien.',
    reset: 'Volver a los ajustes iniciales',
    wasReset: 'Todos los ajustes han vuelto a su valor inicial.',
  },
}
