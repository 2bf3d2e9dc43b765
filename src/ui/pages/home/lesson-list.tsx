import { CaseLinks } from '../../components/case-links'
import { CourseLink } from '../../components/course-link'
import { findLesson, lessonItems, type Lesson, type Module } from '../../../core/course'
import { lessonStatus } from '../../../core/record'
import { StatusWord } from '../../components/status-word'
import { useWords } from '../../app/words'
import { useRecord, useSession } from '../../state'

const LessonRow = ({ lesson }: { lesson: Lesson }) => {
  const { shell } = useWords()
  const record = useRecord()
  return (
    <li className="home-lesson">
      <span className="home-lesson-number" aria-hidden="true">
        {lesson.number}
      </span>
      <div>
        <h4>
          <CourseLink to={`/lesson/${lesson.id}`}>
            <span className="visually-hidden">{shell.lessonNumber(lesson.number)}: </span>
            {lesson.title}
          </CourseLink>
        </h4>
        <p>
          <StatusWord status={lessonStatus(record, lesson)} />
          <span>{shell.length(lesson.minutes, lessonItems(lesson).length)}</span>
        </p>
      </div>
    </li>
  )
}

const ModuleLessons = ({ module, number }: { module: Module; number: number }) => {
  const { home } = useWords().shell
  const { course } = useSession()
  const lessons = module.lessons.flatMap((id) => findLesson(course, id) ?? [])
  return (
    <section className="home-module">
      <p className="home-module-number">{home.module(number)}</p>
      <h3>{module.title}</h3>
      <ul className="home-lessons">
        {lessons.map((lesson) => (
          <LessonRow key={lesson.id} lesson={lesson} />
        ))}
      </ul>
      <CaseLinks module={module} />
    </section>
  )
}

/** Every lesson by module, with its state and its length. The whole row can be tapped. */
export const LessonList = () => {
  const { home } = useWords().shell
  const { course } = useSession()
  return (
    <section className="home-list" aria-labelledby="home-list">
      <h2 id="home-list">{home.lessons}</h2>
      {course.modules.map((module, place) => (
        <ModuleLessons key={module.id} module={module} number={place + 1} />
      ))}
    </section>
  )
}
