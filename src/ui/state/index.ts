/** The session: the record as a zustand store, and what keeps it. The interface acts through it alone. */
export { SessionProvider, useRecord, useSession, useSessionState } from './session-context'
export type { ImportOutcome, Session, SessionState } from './session-types'
export { createSession, type RunningSession } from './create-session'
export { notebookShelf, startedShelf, type Shelf } from './shelf'
export type { SessionParts } from './session-parts'
export { watchPage } from './watch-page'
