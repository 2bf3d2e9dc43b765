import { figureWordsFor, type FigureWords } from '../../locales/figures'
import { useLanguage } from '../app/words'

/** The words of figures; only figures may import this, or the words come too early. */
export const useFigureWords = (): FigureWords => figureWordsFor(useLanguage())
