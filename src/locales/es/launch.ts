import type { Words } from '../words'

/** The words before and after the course. */
export const boot: Words['shell']['boot'] = {
  connecting: 'Conectando con su plataforma…',
  late: 'El curso todavía no ha empezado. La conexión puede ser lenta, o algo en este navegador o en esta red bloquea su programa. Lo que hizo antes se conserva.',
  ended: {
    title: 'Ya puede cerrar esta ventana',
    saved: 'Su avance está guardado. El curso se abrirá donde usted lo dejó.',
    sent: 'Su avance se envió a la plataforma y se guarda en este dispositivo. En la próxima apertura, el curso comprueba que llegó todo.',
    sentNotKept:
      'Su avance se envió a la plataforma, que no indicó si llegó. Este dispositivo no guarda nada. Para mayor seguridad, haga una copia.',
    local: 'Su avance se guarda en este dispositivo. El curso se abrirá donde usted lo dejó.',
    notConnected:
      'Su avance se guarda en este dispositivo. La plataforma aún no lo tiene: abra de nuevo el curso desde la plataforma, en este dispositivo, y se enviará.',
    nothing: 'No había nada que guardar.',
    hint: 'Si el curso forma parte de una página, vuelva atrás con los menús de su plataforma.',
    close: 'Cerrar esta ventana',
    back: 'Volver a su plataforma',
  },
  endedUnsaved: {
    title: 'La plataforma no recibió sus últimos avances',
    text: 'Se guardan en este dispositivo. Abra de nuevo el curso en este dispositivo y se enviarán. Para mayor seguridad, haga una copia antes de cerrar esta ventana.',
    textNotKept:
      'Este dispositivo tampoco guarda nada: lo nuevo se perdería. Haga una copia antes de cerrar esta ventana. Podrá recuperarla en la página “Sus datos”.',
  },
  failed: {
    title: 'Algo salió mal',
    text: 'El curso encontró un error y se detuvo. Lo que hizo antes se conserva. Vuelva a cargar el curso para continuar.',
    reload: 'Volver a cargar el curso',
    details: 'Qué ocurrió',
  },
  pageFailed: {
    title: 'No se pudo cargar esta página',
    text: 'Es posible que se haya perdido la conexión o que el curso se haya actualizado entretanto. Inténtelo de nuevo. Si no ayuda, vuelva a cargar el curso: se abre donde está.',
  },
}

/** What only the learner can know, asked before the course opens. */
export const ask: Words['shell']['ask'] = {
  bring: {
    title: '¿Empezar de cero o traer su avance?',
    text: 'La plataforma inició un nuevo intento para usted. Este dispositivo todavía conserva su avance de un intento anterior.',
    note: 'Si lo trae, se incorporan las lecciones y las respuestas. Los resultados de las evaluaciones finales quedan en el intento en que se obtuvieron.',
    fresh: 'Empezar de cero',
    device: 'Traer mi avance de este dispositivo',
  },
  unsent: {
    title: '¿Traer su avance de este dispositivo?',
    unclaimed:
      'En este navegador, alguien siguió este curso mientras la plataforma rechazaba la conexión. ¿Fue usted?',
    unsent:
      'Este dispositivo conserva un avance suyo que quizá nunca llegó a la plataforma. Si la persona a cargo de su formación reinició su intento, continúe sin él.',
    fresh: 'Continuar sin él',
  },
  other: {
    title: '¿Traer su avance de este dispositivo?',
    text: 'La plataforma tiene un intento distinto del de este dispositivo: usted empezó en dos dispositivos, o la persona a cargo de su formación inició un nuevo intento para usted.',
    fresh: 'Continuar con lo que tiene la plataforma',
  },
  last: {
    title: '¿Continuar como la última persona que usó este dispositivo?',
    text: 'Alguien siguió este curso en este navegador. El curso no puede saber si fue usted.',
    note: 'Si empieza de cero, se reemplaza el avance que conserva este navegador. Elíjalo solo si no hace falta.',
    fresh: 'Empezar de cero',
    device: 'Sí, fui yo: continuar',
  },
  unreadable: {
    title: 'No se puede leer su avance guardado',
    reasons: {
      empty: 'La plataforma no devolvió nada.',
      'not-a-record': 'La plataforma devolvió un texto que este curso no escribió.',
      truncated: 'La plataforma devolvió un texto al que le falta el final.',
      damaged: 'La plataforma devolvió un texto en el que cambiaron caracteres.',
      'newer-version':
        'Lo escribió una versión más reciente de este curso, en una forma que esta versión no conoce.',
    },
    withDevice: 'Este dispositivo conserva una copia de su avance que sí se puede leer.',
    withoutDevice:
      'No se sobrescribe nada hasta que usted elija. Si prefiere consultar antes a la persona a cargo de su formación, cierre ahora esta ventana.',
    note: 'En cualquier caso, el texto que no se puede leer se guarda en este dispositivo.',
    noteFresh: 'Si empieza de cero, el texto que no se puede leer se guarda en este dispositivo.',
    device: 'Usar la copia de este dispositivo',
    fresh: 'Empezar de cero',
  },
}
