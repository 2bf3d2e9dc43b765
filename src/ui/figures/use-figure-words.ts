import { figureWordsFor, type FigureWords } from '../../locales/figures'
import { useSession } from '../state'

/** The words of figures; only figures may import this, or the words come too early. */
export const useFigureWords = (): FigureWords => figureWordsFor(useSession().course.language)
