import type { Language } from '../words'
import { cases } from './cases'
import { certificate } from './certificate'
import { ending } from './ending'
import { figures } from './figures'
import { learning } from './learning'
import { notes } from './notes'
import { pages } from './pages'
import { print } from './print'
import { reference } from './reference'
import { search } from './search'
import { shell } from './shell'
import { worksheet } from './worksheet'

export const language: Language = {
  tag: 'fr',
  direction: 'ltr',
  words: { shell, learning },
  late: { pages, reference, cases, figures, worksheet, search, notes, certificate, ending, print },
}
