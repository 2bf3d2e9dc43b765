import type { PageWords } from '../words'

export const settingsWords: Pick<PageWords, 'settings'> = {
  settings: {
    title: 'Ajustes',
    lead: 'Cómo se ve y funciona el curso para usted. Cada elección se aplica al instante, se guarda con su progreso y le acompaña a sus otros dispositivos.',
    reading: 'Lectura',
    size: 'Tamaño del texto',
    sizes: { normal: 'Tamaño normal', large: 'Grande', larger: 'Más grande', largest: 'Muy grande' },
    spacing: 'Espaciado',
    spacings: { normal: 'Espacio normal', wide: 'Amplio: más espacio entre líneas, palabras y letras' },
    sample: 'Cada palabra aquí tiene el tamaño y el espacio que usted eligió.',
    look: 'Aspecto',
    theme: 'Tema',
    themes: { system: 'Como en este dispositivo', light: 'Claro', dark: 'Oscuro' },
    motion: 'Movimiento',
    motions: { system: 'Como en este dispositivo', none: 'Ninguno' },
    using: 'Uso del curso',
    keys: 'Teclas sin Ctrl ni Cmd',
    keysText:
      'La tecla / abre la búsqueda. Desactívela si usted habla a su ordenador o pulsa teclas por error.',
    confidence: 'Preguntar si estoy seguro',
    confidenceText:
      'Cada pregunta tiene entonces dos botones, «seguro» y «no seguro», y los resultados muestran si usted se juzga bien.',
    reset: 'Volver a los ajustes iniciales',
    wasReset: 'Todos los ajustes han vuelto a su valor inicial.',
  },
}
