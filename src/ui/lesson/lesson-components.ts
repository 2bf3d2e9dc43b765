import type { MDXComponents } from 'mdx/types'
import { Beyond, KeyPoints, Voice } from './boxes'
import { Check } from './check'
import { Figure } from './figure'
import { InYourCity } from './in-your-city'
import { EventLink, LessonLink, Person, Place, PlainLink, ReportLink, Term } from './links'
import { Hook, Segment } from './segment'
import { CaptionedTable, HeaderCell, TableScroll } from './table'
import './lesson-text.css'

/** What a lesson's text may use, by the names that the compiler writes. */
export const lessonComponents = {
  Segment,
  Hook,
  Term,
  Person,
  Place,
  EventLink,
  ReportLink,
  LessonLink,
  Check,
  Figure,
  Beyond,
  Voice,
  KeyPoints,
  InYourCity,
  Table: TableScroll,
  table: CaptionedTable,
  th: HeaderCell,
  a: PlainLink,
} satisfies MDXComponents
