import { useEffect, useRef, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { useNavigated } from '../app/navigated'
import { useSession } from '../state'
import './page-heading.css'

/**
 * The one h1 of a page. It names the document and takes focus when the learner arrives by moving in the course, but
 * not at the launch: a frame that takes focus by itself would tear the learner out of the LMS's page.
 */
export const PageHeading = ({
  title,
  eyebrow,
  lang,
  children,
}: {
  /** Names the document; null for the page that is the course itself. */
  title: string | null
  /** What stands above the heading, such as the module. */
  eyebrow?: ReactNode
  /** Language of the title, where it is not translated. */
  lang?: string | undefined
  /** What the heading shows where that is not the title. */
  children?: ReactNode
}) => {
  const course = useSession().course.title
  const navigated = useNavigated()
  const { pathname } = useLocation()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = title === null ? course : `${title} · ${course}`
  }, [title, course])
  useEffect(() => {
    if (navigated) heading.current?.focus({ preventScroll: true })
  }, [navigated, pathname])
  return (
    <header className="page-heading">
      {eyebrow !== undefined && <p className="page-heading-eyebrow">{eyebrow}</p>}
      <h1 ref={heading} tabIndex={-1} lang={lang}>
        {children ?? title ?? course}
      </h1>
    </header>
  )
}
