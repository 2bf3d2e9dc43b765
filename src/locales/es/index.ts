import type { Language } from '../words'
import { cases } from './cases'
import { figures } from './figures'
import { learning } from './learning'
import { pages } from './pages'
import { reference } from './reference'
import { shell } from './shell'
import { worksheet } from './worksheet'

export const language: Language = {
  tag: 'es',
  direction: 'ltr',
  words: { shell, learning },
  late: { pages, reference, cases, figures, worksheet },
}
