import { certificateWordsFor, type CertificateWords } from '../../../locales/certificate'
import { useLanguage } from '../../app/words'

/** The words of the certificate; only its page may import this, or the words come too early. */
export const useCertificateWords = (): CertificateWords => certificateWordsFor(useLanguage())
