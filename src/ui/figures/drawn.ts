import type { ReactNode } from 'react'

/** A figure in its two forms, which hold the same facts. */
export interface Drawn {
  /** The form to touch. */
  readonly view: ReactNode
  /** The table. */
  readonly twin: ReactNode
}
