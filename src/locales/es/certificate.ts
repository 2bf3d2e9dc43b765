import type { CertificateWords } from '../words'
import { pluralIn } from '../plural'

const plural = pluralIn('es')
const number = new Intl.NumberFormat('es')
const date = new Intl.DateTimeFormat('es', { dateStyle: 'long', timeZone: 'UTC' })

/** The words of the certificate, and of what is still missing for it. */
export const certificate: CertificateWords = {
  title: 'Certificado',
  kind: 'Constancia de finalización',
  percent: (value) => `${value} %`,
  day: (day) => date.format(new Date(day)),

  missingLead: 'Recibirá el certificado cuando haya completado el curso. Todavía falta:',
  missingLessons: (count) =>
    plural(count, {
      one: '1 lección por leer, con su cuestionario:',
      other: `${count} lecciones por leer, cada una con su cuestionario:`,
    }),
  missingFinal: (passMark) => `Una evaluación final con ${passMark} % o más.`,
  toFinal: 'Ir a la evaluación final',
  bestSoFar: (score) => `Su mejor resultado: ${score} %.`,

  lead: 'Ha completado el curso. Compruebe su nombre y después imprima el certificado o guárdelo como PDF.',
  name: 'Su nombre, tal como debe figurar en el certificado',
  nameKept: 'Lo que escriba se queda en este dispositivo. La plataforma no lo recibe.',
  noName: '(nombre)',

  certifies: 'Se hace constar que',
  hasCompleted: 'ha completado el curso',
  says: (name, course) => `Se hace constar que ${name} ha completado el curso “${course}”.`,
  completed: 'Completado el',
  score: 'Resultado de la evaluación final',
  length: 'Duración',
  hours: (hours, lessons) =>
    `alrededor de ${plural(hours, { one: '1 hora', other: `${number.format(hours)} horas` })}, ${plural(lessons, { one: '1 lección', other: `${lessons} lecciones` })}`,
  version: 'Versión del curso',
  learnt: 'Lo que se ha aprendido',
  issuedBy: (issuer) => `Emitido por ${issuer}.`,
  noAccreditation:
    'Esta es una constancia de finalización. La hizo el propio curso, a partir de lo que la persona hizo en él. No es una acreditación, y nadie ha comprobado la identidad de la persona.',

  take: 'Lléveselo',
  print: 'Imprimir o guardar como PDF',
  printHow: 'Para conservar un archivo, elija “Guardar como PDF” como impresora.',
  share: 'Compartir',
  copy: 'Copiar el texto',
  fileName: (course) => `${course}-certificado`,
  howLong:
    'La duración se calcula a partir del curso: el tiempo de lectura y un minuto por pregunta. No es el tiempo que usted dedicó.',
}
