import { learning } from './learning'
import { shell } from './shell'

export const en = { shell, learning }
