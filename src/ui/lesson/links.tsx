import type { ComponentProps, ReactNode } from 'react'
import { CourseLink } from '../components/course-link'
import { dayInWords } from '../components/day-in-words'
import { useOwnLanguage, useSourceLanguage, useWords } from '../app/words'
import { useSession } from '../state'
import { ExternalLink } from '../components/external-link'
import { InlineNote } from './inline-note'
import { TermNote } from './term-note'

/** A term of the glossary: its definition opens under its line. */
export const Term = ({ id, children }: { id: string; children: ReactNode }) => (
  <InlineNote look="term" note={<TermNote id={id} />}>
    {children}
  </InlineNote>
)

/** Words that name something of a reference page: what it is, and the way there, open under the line. */
const Mention = ({
  name,
  about,
  lang,
  page,
  id,
  children,
}: {
  name: string
  about: string
  lang?: string | undefined
  page: 'people' | 'places' | 'events'
  id: string
  children: ReactNode
}) => {
  const { nav } = useWords().shell
  const [own, source] = [useOwnLanguage(), useSourceLanguage()]
  return (
    <InlineNote
      look="mention"
      note={
        <>
          <b lang={lang ?? source}>{name}</b> <span lang={page === 'events' ? own : source}>{about}</span>{' '}
          <CourseLink to={`/${page}/${id}`} lang={own}>
            {nav[page]}
          </CourseLink>
        </>
      }
    >
      {children}
    </InlineNote>
  )
}

interface MentionProps {
  readonly id: string
  readonly children: ReactNode
}

/** Somebody who is named. */
export const Person = ({
  office,
  ...rest
}: MentionProps & { name: string; office: string; lang?: string }) => (
  <Mention {...rest} page="people" about={office} />
)

/** A place that is named. */
export const Place = ({ country, ...rest }: MentionProps & { name: string; country: string }) => (
  <Mention {...rest} page="places" about={country} />
)

/** An event that is named. */
export const EventLink = ({ title, date, ...rest }: MentionProps & { title: string; date: string }) => {
  const { dateLocale } = useWords().learning.text
  return <Mention {...rest} page="events" name={title} about={dayInWords(date, dateLocale)} />
}

/** A section of the source, small, behind what it supports; its number, where the text gives it no other words. */
export const ReportLink = ({ section, children }: { section: string; children?: ReactNode }) => {
  const { text } = useWords().learning
  const { sections } = useSession().course.source
  return (
    <CourseLink
      to="/sources"
      state={{ section }}
      className="report-link"
      data-section={section}
      title={sections.find(({ id }) => id === section)?.title}
    >
      <span aria-hidden="true">{children ?? `§${section}`}</span>
      <span className="visually-hidden" lang={useOwnLanguage()}>
        {text.section(section)}
      </span>
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
