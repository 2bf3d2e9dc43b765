import { createContext, useCallback, useContext, useState, type ReactNode } from 'react'

const AnnounceContext = createContext<(text: string) => void>(() => undefined)

/**
 * Holds the one live region of the course. It exists before anything is said, because screen readers skip a region
 * that arrives together with its text.
 */
export const Announcer = ({ children }: { children: ReactNode }) => {
  const [said, setSaid] = useState({ text: '', turn: 0 })
  const announce = useCallback((text: string) => setSaid(({ turn }) => ({ text, turn: turn + 1 })), [])
  return (
    <AnnounceContext value={announce}>
      {children}
      <div role="status" className="visually-hidden">
        {/* A new key makes the same words heard twice. */}
        <span key={said.turn}>{said.text}</span>
      </div>
    </AnnounceContext>
  )
}

/** The way to say something to screen readers without moving focus: results, changes of saving. */
export const useAnnounce = (): ((text: string) => void) => useContext(AnnounceContext)
