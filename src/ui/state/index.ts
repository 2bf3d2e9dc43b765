/** The session: the record as a zustand store, and what keeps it. The interface acts through it alone. */
export { SessionProvider, useRecord, useSession, useSessionState } from './session-context'
export type { Session, SessionState } from './session-types'
export { createSession, type RunningSession, type SessionParts } from './create-session'
export { watchPage } from './watch-page'
