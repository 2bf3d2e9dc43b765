import { CaseLinks } from '../../components/case-links'
import { CourseLink } from '../../components/course-link'
import { moduleOf, type Lesson } from '../../../core/course'
import { useWords } from '../../app/words'
import { ButtonLink } from '../../components/button'
import { quizStanding } from '../../lesson/quiz-standing'
import { useRecord, useSession } from '../../state'

/** Where a lesson's facts come from: sections of the report, and what goes past it. */
export const LessonSources = ({ lesson }: { lesson: Lesson }) => {
  const words = useWords().learning.lesson
  const { course } = useSession()
  const sections = course.source.sections.filter(({ id }) => lesson.sections.includes(id))
  const beyond = [...new Set(course.beyond.flatMap((one) => (one.lesson === lesson.id ? [one.source] : [])))]
  return (
    <section className="lesson-sources" aria-labelledby="lesson-sources">
      <h2 id="lesson-sources">{words.sources}</h2>
      <h3>{words.fromReport}</h3>
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <CourseLink to="/sources" state={{ section: id }}>
              {words.section(id, title)}
            </CourseLink>
          </li>
        ))}
      </ul>
      {beyond.length > 0 && (
        <>
          <h3>{words.beyond}</h3>
          <ul>
            {beyond.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </>
      )}
      <p className="lesson-more">
        <CourseLink to={`/print/${lesson.id}`}>{words.print}</CourseLink>
        {course.contact !== null && <CourseLink to="/about">{words.mistake}</CourseLink>}
      </p>
    </section>
  )
}

/** The way from a lesson's text to its quiz. */
export const QuizCard = ({ lesson }: { lesson: Lesson }) => {
  const words = useWords().learning.lesson
  const { open, answered, submitted } = quizStanding(useRecord(), lesson)
  const text = submitted
    ? words.quizSubmitted
    : open === 0
      ? words.quizAllAnswered
      : words.quizOpen(open, answered)
  return (
    <section className="quiz-card" aria-labelledby="quiz-card">
      <div>
        <h2 id="quiz-card">{words.quizTitle}</h2>
        <p>{text}</p>
      </div>
      <ButtonLink variant="primary" to={`/lesson/${lesson.id}/quiz`}>
        {submitted ? words.seeQuiz : answered > 0 ? words.resumeQuiz : words.takeQuiz}
      </ButtonLink>
    </section>
  )
}

/** After the last lesson of a module: its cases. */
export const ModuleCases = ({ lesson: { id } }: { lesson: Lesson }) => {
  const module = moduleOf(useSession().course, id)
  return module?.lessons.at(-1) === id ? <CaseLinks module={module} /> : null
}
