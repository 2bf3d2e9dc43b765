import { useMemo } from 'react'
import { useParams } from 'react-router'
import { referencePages } from '../../app/reference-pages'
import { useWords } from '../../app/words'
import { ButtonLink } from '../../components/button'
import { CourseLink } from '../../components/course-link'
import { Icon } from '../../components/icon'
import { PageHeading } from '../../components/page-heading'
import { useSession } from '../../state'
import { NotFoundPage } from '../not-found'
import { HandoutPage } from './handout-page'
import { usePrintWords } from './use-print-words'
import './print.css'

/** The part of the address that stands for the whole course. */
const wholeCourse = 'course'

const Choose = () => {
  const words = usePrintWords()
  const { nav } = useWords().shell
  const { course } = useSession()
  const others = [
    ...(course.hasWorksheet ? (['worksheet'] as const) : []),
    'results',
    'certificate',
    ...referencePages,
  ] as const
  return (
    <>
      <PageHeading title={words.title} />
      <p>{words.lead}</p>
      <h2>{words.course}</h2>
      <p>{words.courseText}</p>
      <ButtonLink to={`/print/${wholeCourse}`} variant="primary">
        <Icon name="print" />
        {words.course}
      </ButtonLink>
      <h2>{words.lessons}</h2>
      <ul className="paper-choices">
        {course.lessons.map(({ id, number, title }) => (
          <li key={id}>
            <CourseLink to={`/print/${id}`}>
              {number}. {title}
            </CourseLink>
          </li>
        ))}
      </ul>
      <h2>{words.other}</h2>
      <p>{words.otherText}</p>
      <ul className="paper-choices">
        {others.map((page) => (
          <li key={page}>
            <CourseLink to={`/${page}`}>{nav[page]}</CourseLink>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Hand-outs: `/print` to choose one, `/print/course` and `/print/<lesson>` to see and print it. */
export const PrintPage = () => {
  const { course } = useSession()
  const { what } = useParams()
  const lessons = useMemo(
    () => course.lessons.filter(({ id }) => what === wholeCourse || id === what),
    [course, what],
  )
  if (what === undefined) return <Choose />
  const [first] = lessons
  if (!first) return <NotFoundPage what="lesson" />
  const title = what === wholeCourse ? course.title : `${first.number}. ${first.title}`
  return <HandoutPage key={what} title={title} lessons={lessons} />
}
