import type { MDXComponents } from 'mdx/types'
import { createContext, useContext, type ComponentProps, type ReactNode } from 'react'
import { findLesson, type GlossaryTerm, type Lesson } from '../../../core/course'
import { useWords } from '../../app/words'
import { dayInWords } from '../../components/day-in-words'
import { Beyond, Box, KeyPoints, Voice } from '../../lesson/boxes'
import { CaptionedTable, HeaderCell, TableScroll } from '../../lesson/table'
import { SegmentTitleProvider } from '../../lesson/segment'
import { useNoteText } from '../../notebook'
import { taskNote } from '../../notebook/note-ids'
import { useSession } from '../../state'
import { Noted } from './paper-notes'
import { usePrintWords } from './use-print-words'

/** What the text of a lesson on paper needs to know around it. */
export interface PaperScope {
  readonly lesson: Lesson
  readonly glossary: Readonly<Record<string, GlossaryTerm>>
  /** Figures as tables, by id. */
  readonly figures: ReadonlyMap<string, ReactNode>
  /** Level of the segments' headings. */
  readonly level: 2 | 3
}

const PaperContext = createContext<PaperScope | null>(null)

/** Gives a lesson to its text on paper. */
export const PaperProvider = ({ scope, children }: { scope: PaperScope; children: ReactNode }) => (
  <PaperContext value={scope}>{children}</PaperContext>
)

const usePaper = (): PaperScope => {
  const scope = useContext(PaperContext)
  if (!scope) throw new Error('usePaper stands outside a PaperProvider')
  return scope
}

const Segment = ({ title, children }: { title: string; children?: ReactNode }) => {
  const Heading = usePaper().level === 2 ? 'h2' : 'h3'
  return (
    <SegmentTitleProvider title={title}>
      <section>
        <Heading>{title}</Heading>
        {children}
      </section>
    </SegmentTitleProvider>
  )
}

const Hook = ({ children }: { children: ReactNode }) => <div className="hook">{children}</div>

const Term = ({ id, children }: { id: string; children: ReactNode }) => {
  const term = usePaper().glossary[id]
  if (!term) return children
  const name = term.acronym === undefined ? term.term : `${term.term} (${term.acronym})`
  const text = (
    <>
      <b>{name}</b> {term.definition}
    </>
  )
  return (
    <Noted note={`term:${id}`} text={text}>
      {children}
    </Noted>
  )
}

interface Named {
  readonly id: string
  readonly children: ReactNode
}

const Person = ({
  id,
  name,
  office,
  lang,
  children,
}: Named & { name: string; office: string; lang?: string }) => {
  const text = (
    <>
      <b lang={lang}>{name}</b> {office}
    </>
  )
  return (
    <Noted note={`person:${id}`} text={text}>
      {children}
    </Noted>
  )
}

const EventName = ({ id, title, date, children }: Named & { title: string; date: string }) => {
  const { dateLocale } = useWords().learning.text
  return (
    <Noted note={`event:${id}`} text={`${title}, ${dayInWords(date, dateLocale)}`}>
      {children}
    </Noted>
  )
}

const Plain = ({ children }: { children: ReactNode }) => children

const SectionMark = ({ section, children }: { section: string; children?: ReactNode }) => (
  <span className="report-link">{children ?? `§${section}`}</span>
)

const LessonName = ({ lesson: id, children }: { lesson: string; children: ReactNode }) => {
  const words = usePrintWords()
  const lesson = findLesson(useSession().course, id)
  return (
    <>
      {children}
      {lesson && ` (${words.lesson(lesson.number)})`}
    </>
  )
}

const Address = ({ href, children }: ComponentProps<'a'>) =>
  href?.startsWith('http') ? (
    <Noted note={href} text={href}>
      {children}
    </Noted>
  ) : (
    children
  )

const Figure = ({ id, title }: { id: string; title: string }) => (
  <figure className="paper-figure">
    <figcaption>{title}</figcaption>
    {usePaper().figures.get(id)}
  </figure>
)

const InYourCity = ({ id, children }: { id: string; children: ReactNode }) => {
  const { lesson } = usePaper()
  const [note] = useNoteText(taskNote(lesson.id, id))
  return (
    <Box look="in-your-city" icon="home" title={useWords().learning.text.inYourCity}>
      {children}
      <p className="paper-lines">{note}</p>
    </Box>
  )
}

const Nothing = () => null

/** What a lesson's text may use, as it stands on paper: nothing to press, links as notes, figures as tables. */
export const paperComponents = {
  Segment,
  Hook,
  Term,
  Person,
  Place: Plain,
  EventLink: EventName,
  ReportLink: SectionMark,
  LessonLink: LessonName,
  Check: Nothing,
  Figure,
  Beyond,
  Voice,
  KeyPoints,
  InYourCity,
  Table: TableScroll,
  table: CaptionedTable,
  th: HeaderCell,
  a: Address,
} satisfies MDXComponents
