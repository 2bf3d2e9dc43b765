import { useLayoutEffect, useRef, type MouseEvent, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { TopBar } from './top-bar'
import { useWords } from './words'
import './shell.css'

/** Keeps the current lesson in sight in the rail, without moving the page. */
const useCurrentInSight = (pathname: string) => {
  const rail = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const box = rail.current
    const current = box?.querySelector<HTMLElement>('[aria-current="page"]')
    if (!box || !current) return
    const above = current.offsetTop - box.scrollTop
    const isHidden = above < 0 || above + current.offsetHeight > box.clientHeight
    if (isHidden) box.scrollTop = current.offsetTop - box.clientHeight / 3
  }, [pathname])
  return rail
}

/** The frame of every page: rail, bar and the page itself. Each move in the course starts at the page's top. */
export const Shell = ({
  rail: railContent,
  tools,
  children,
}: {
  rail: ReactNode
  tools: ReactNode
  children: ReactNode
}) => {
  const { nav } = useWords().shell
  const { pathname } = useLocation()
  const main = useRef<HTMLElement>(null)
  const rail = useCurrentInSight(pathname)
  // In the layout phase, so that a page may scroll to its own place afterwards.
  useLayoutEffect(() => {
    window.scrollTo(0, 0)
  }, [pathname])
  const skip = (event: MouseEvent) => {
    // The address belongs to the router, so the link may not change it.
    event.preventDefault()
    main.current?.focus()
    main.current?.scrollIntoView()
  }
  return (
    <div className="shell">
      <a href="#main" className="shell-skip" onClick={skip}>
        {nav.skip}
      </a>
      <div className="shell-side">
        <div ref={rail} className="shell-rail">
          {railContent}
        </div>
      </div>
      <div className="shell-column">
        <TopBar tools={tools} />
        <main ref={main} id="main" tabIndex={-1} className="shell-main">
          {children}
        </main>
      </div>
    </div>
  )
}
