import type { Words } from '../words'

/** The words of saving. */
export const save: Words['shell']['save'] = {
  label: 'Guardado',
  exit: 'Guardar y salir',
  exitShort: 'Salir',
  leave: 'Salir',
  leaving: 'Guardando…',
  retry: 'Reintentar',
  saveNow: 'Guardar ahora',
  copy: 'Hacer una copia',
  saved: {
    chip: (time) => `Guardado en la plataforma a las ${time}`,
    short: (time) => `Guardado ${time}`,
    text: (time) =>
      `La plataforma confirmó su avance a las ${time}. Lo que haga a continuación se guarda al instante en este dispositivo y pasa a la plataforma cuando termina un cuestionario, una lección o la evaluación final, y cuando sale.`,
  },
  sent: {
    chip: (time) => `Enviado a las ${time}`,
    short: (time) => `Enviado ${time}`,
    text: (time) =>
      `Su avance se envió a la plataforma a las ${time}, pero esta no indicó si llegó. También se guarda en este dispositivo. En la próxima apertura, el curso comprueba lo que llegó y envía el resto.`,
    textNotKept: (time) =>
      `Su avance se envió a la plataforma a las ${time}, pero esta no indicó si llegó, y este navegador no guarda nada en este dispositivo. Guarde de nuevo o, para mayor seguridad, haga una copia.`,
  },
  onDevice: {
    chip: 'En este dispositivo, se enviará',
    short: 'En el dispositivo',
    text: 'Sus últimas respuestas se guardan en este dispositivo. Pasan a la plataforma cuando termina un cuestionario, una lección o la evaluación final, y cuando sale.',
  },
  inPage: {
    chip: 'Aún sin guardar',
    short: 'Sin guardar aún',
    text: 'Este navegador no guarda nada en este dispositivo: su almacenamiento está bloqueado o lleno, o se borró. Sus últimas respuestas pasan a la plataforma en medio minuto. Espere a que diga “Guardado” antes de cerrar la página, o guarde ahora.',
  },
  notSaved: {
    chip: 'Sin guardar',
    short: 'Sin guardar',
    text: 'La plataforma no recibió su avance. Sus respuestas se guardan en este dispositivo, de modo que puede seguir trabajando. Reintente ahora; si no basta, abra de nuevo el curso desde la plataforma: entonces se enviarán.',
    textNotKept:
      'La plataforma no recibió su avance, y este navegador no guarda nada en este dispositivo. Deje esta página abierta. Reintente ahora o haga una copia.',
    reason: (reason) => `Respuesta de la plataforma: ${reason}`,
  },
  review: {
    chip: 'Su resultado está registrado; la práctica se guarda en este dispositivo',
    short: 'Registrado',
    text: 'La plataforma cerró este intento con su resultado. Puede leer y practicar cuanto quiera. La práctica se guarda en este dispositivo y no cambia nada en la plataforma.',
  },
  browse: {
    chip: 'Vista previa: no se guarda nada',
    short: 'Vista previa',
    text: 'La plataforma abrió este curso como vista previa. Nada de lo que haga aquí se guarda.',
  },
  local: {
    chip: 'Guardado en este dispositivo',
    short: 'En el dispositivo',
    text: 'No hay ninguna plataforma conectada. Su avance se guarda en este navegador, en este dispositivo, y no va a ningún otro lugar.',
  },
  nowhere: {
    chip: 'No se guarda: este navegador bloquea el almacenamiento',
    short: 'No se guarda',
    text: 'Este navegador bloquea el almacenamiento o no tiene espacio, y no hay ninguna plataforma conectada. Lo que haga se perderá cuando cierre la página. Haga una copia antes de irse o permita el almacenamiento para esta página.',
  },
  notConnected: {
    chip: 'Sin conexión con la plataforma',
    short: 'Sin conexión',
    text: 'Cuando se abrió el curso, la plataforma no respondió o rechazó la conexión. Puede trabajar: todo lo que haga se guarda en este dispositivo. Reintente ahora, o abra de nuevo el curso más tarde desde la plataforma: entonces se enviará.',
  },
  nowSaved: 'Su avance vuelve a estar guardado.',
}
