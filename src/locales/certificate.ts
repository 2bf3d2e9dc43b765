/** The words of the certificate, apart from the others because they are loaded with its page. */
import { certificate } from './en/certificate'
import type { Language, CertificateWords } from './words'

export type { CertificateWords } from './words'

/** Finds them in a language. */
export const certificateWordsFor = ({ late }: Pick<Language, 'late'>): CertificateWords =>
  late?.certificate ?? certificate
