import { useState, type ReactNode } from 'react'
import { createStore } from 'zustand'
import { SessionProvider, useSession, type SessionState } from '../../state'

const nothing = () => undefined

/** Shows parts of the interface in a state of their own: what is done with them changes nothing and is told nobody. */
export const Sandbox = ({ state, children }: { state?: Partial<SessionState>; children: ReactNode }) => {
  const session = useSession()
  const [still] = useState(() => ({
    ...session,
    store: createStore<SessionState>(() => ({ ...session.store.getState(), ...state })),
    act: nothing,
    milestone: nothing,
    retrySave: nothing,
  }))
  return <SessionProvider session={still}>{children}</SessionProvider>
}
