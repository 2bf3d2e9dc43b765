import { createContext, useContext, useState, type ReactNode } from 'react'
import { useLocation } from 'react-router'

const NavigatedContext = createContext(false)

/** Tells everything below whether the learner has moved since the course opened. Stands inside the router. */
export const NavigatedProvider = ({ children }: { children: ReactNode }) => {
  const location = useLocation()
  const [first, setFirst] = useState<typeof location | null>(location)
  // The object of the first location never comes back, not even by the browser's Back.
  if (first !== null && first !== location) setFirst(null)
  return <NavigatedContext value={first === null}>{children}</NavigatedContext>
}

/** True once the learner has left the page at which the course opened. */
export const useNavigated = (): boolean => useContext(NavigatedContext)
