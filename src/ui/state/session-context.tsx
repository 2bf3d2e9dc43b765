import { createContext, useContext, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { LearnerRecord } from '../../core/record'
import type { Session, SessionState } from './session-types'

const SessionContext = createContext<Session | null>(null)

/** Gives a session to everything below it. */
export const SessionProvider = ({ session, children }: { session: Session; children: ReactNode }) => (
  <SessionContext value={session}>{children}</SessionContext>
)

/** The running session. @throws outside a {@link SessionProvider} */
export const useSession = (): Session => {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession stands outside a SessionProvider')
  return session
}

/** A part of the session's state; the component renders again when it changes. */
export const useSessionState = <T,>(select: (state: SessionState) => T): T =>
  useStore(useSession().store, select)

/** The learner record. */
export const useRecord = (): LearnerRecord => useSessionState((state) => state.record)
