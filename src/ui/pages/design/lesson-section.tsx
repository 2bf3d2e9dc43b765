import { Beyond, KeyPoints, Voice } from '../../lesson/boxes'
import { LessonOutline } from '../../lesson/lesson-outline'
import { LessonScopeProvider } from '../../lesson/lesson-context'
import { PlainLink, ReportLink, Term } from '../../lesson/links'
import { useSession } from '../../state'
import { designWords as words } from './design-words'

const nothing = () => undefined

/** What the text of a lesson is made of beside plain Markdown. */
export const LessonSection = () => {
  const { course } = useSession()
  const [lesson] = course.lessons
  if (!lesson) return null
  const { description: text, source } = course
  return (
    <section>
      <h2>{words.lessons}</h2>
      <LessonScopeProvider scope={{ lesson, items: [], hasTools: false, goTo: nothing }}>
        <LessonOutline />
      </LessonScopeProvider>
      <h3>{words.boxes}</h3>
      <p>
        {text} <PlainLink href="https://example.org">{source.title}</PlainLink> <ReportLink section="1" />{' '}
        <Term id={lesson.id}>{lesson.title}</Term>
      </p>
      <Beyond source={source.title}>
        <p>{text}</p>
      </Beyond>
      <p>
        <Beyond source={source.title} inline>
          {text}
        </Beyond>
      </p>
      <Voice person="" name={source.publisher} office={course.title} event={source.title} date="2024-01-01">
        <p>{text}</p>
      </Voice>
      <KeyPoints>
        <ul>
          <li>{text}</li>
          <li>{text}</li>
        </ul>
      </KeyPoints>
    </section>
  )
}
