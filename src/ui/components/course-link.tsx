import type { ComponentProps } from 'react'
import { useHref, useLinkClickHandler } from 'react-router'

export interface CourseLinkProps extends Omit<ComponentProps<'a'>, 'href' | 'target'> {
  /** Path of a page of the course, such as `/lesson/overview`. */
  readonly to: string
  /** What the page finds as its location's state. */
  readonly state?: unknown
}

/**
 * A link to a page of the course. react-router's own `Link` brings what only its framework mode uses, 7 kB that
 * every learner would load; its two hooks do the same for a plain path.
 */
export const CourseLink = ({ to, state, onClick, ...rest }: CourseLinkProps) => {
  const follow = useLinkClickHandler<HTMLAnchorElement>(to, { state })
  return (
    <a
      {...rest}
      href={useHref(to)}
      onClick={(event) => {
        onClick?.(event)
        if (!event.defaultPrevented) follow(event)
      }}
    />
  )
}
