import type { ComponentProps } from 'react'
import { useOwnLanguage } from '../app/words'
import { CourseLink, type CourseLinkProps } from './course-link'
import './button.css'

/** `primary` is what most learners do next, at most one a view; `quiet` has no frame. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'

interface Look {
  readonly variant?: ButtonVariant
}

const classOf = (variant: ButtonVariant, more: string | undefined) =>
  ['button', `button-${variant}`, more].filter(Boolean).join(' ')

/** A native button that never submits a form unless told to. */
export const Button = ({
  variant = 'secondary',
  className,
  type = 'button',
  ...rest
}: ComponentProps<'button'> & Look) => (
  <button lang={useOwnLanguage()} {...rest} type={type} className={classOf(variant, className)} />
)

/** A link to a page of the course that looks like a button. */
export const ButtonLink = ({ variant = 'secondary', className, ...rest }: CourseLinkProps & Look) => (
  <CourseLink lang={useOwnLanguage()} {...rest} className={classOf(variant, className)} />
)
