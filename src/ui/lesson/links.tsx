import type { ComponentProps, ReactNode } from 'react'
import { CourseLink } from '../components/course-link'
import { useWords } from '../app/words'
import { ExternalLink } from '../components/external-link'
import { InlineNote } from './inline-note'
import { TermNote } from './term-note'

/** A term of the glossary: its definition opens under its line. */
export const Term = ({ id, children }: { id: string; children: ReactNode }) => (
  <InlineNote look="term" note={<TermNote id={id} />}>
    {children}
  </InlineNote>
)

/** Somebody who is named: who that is opens under the line. */
export const Person = ({
  name,
  office,
  lang,
  children,
}: {
  id: string
  name: string
  office: string
  lang?: string
  children: ReactNode
}) => (
  <InlineNote
    look="mention"
    note={
      <>
        <b lang={lang}>{name}</b> {office}
      </>
    }
  >
    {children}
  </InlineNote>
)

/** A place that is named: where that is opens under the line. */
export const Place = ({
  name,
  country,
  children,
}: {
  id: string
  name: string
  country: string
  children: ReactNode
}) => (
  <InlineNote
    look="mention"
    note={
      <>
        <b>{name}</b> {country}
      </>
    }
  >
    {children}
  </InlineNote>
)

/** A section of the source, small, behind what it supports. */
export const ReportLink = ({
  section,
  title,
  children,
}: {
  section: string
  title: string
  children: ReactNode
}) => {
  const { text } = useWords().learning
  return (
    <CourseLink
      to="/sources"
      state={{ section }}
      className="report-link"
      data-section={section}
      title={title}
    >
      <span aria-hidden="true">{children}</span>
      <span className="visually-hidden">{text.section(section)}</span>
    </CourseLink>
  )
}

/** Another lesson of the course. */
export const LessonLink = ({ lesson, children }: { lesson: string; children: ReactNode }) => (
  <CourseLink to={`/lesson/${lesson}`}>{children}</CourseLink>
)

/** A link out of the course. */
export const PlainLink = ({ href, children }: ComponentProps<'a'>) =>
  href?.startsWith('http') ? (
    <ExternalLink href={href}>{children}</ExternalLink>
  ) : (
    <a href={href}>{children}</a>
  )
