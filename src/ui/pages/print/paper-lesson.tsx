import { MDXProvider } from '@mdx-js/react'
import { useMemo } from 'react'
import { useCourseContent } from '../../app/course-content'
import { NotTranslated } from '../../components/not-translated'
import { useSession } from '../../state'
import { paperComponents, PaperProvider } from './paper-components'
import { PaperNoteList, PaperNotesProvider, startNotes } from './paper-notes'
import { PaperQuestions } from './paper-questions'
import type { Handout, HandoutLesson } from './use-handout'
import { usePrintWords } from './use-print-words'

/** One lesson on paper: objectives, text, notes, sources, and its questions where they are wanted. */
export const PaperLesson = ({
  part: { lesson, Text, items },
  handout,
  level,
  withQuestions,
}: {
  part: HandoutLesson
  handout: Handout
  /** Level of the headings within it; its title stands above them where the hand-out holds several lessons. */
  level: 2 | 3
  withQuestions: boolean
}) => {
  const words = usePrintWords()
  const { course } = useSession()
  const lang = useCourseContent().languageOfLesson?.(lesson.id)
  const { glossary, figures } = handout
  const scope = useMemo(() => ({ lesson, glossary, figures, level }), [lesson, glossary, figures, level])
  const notes = useMemo(() => startNotes(), [])
  const sections = course.source.sections.filter(({ id }) => lesson.sections.includes(id))
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <article className="paper-lesson lesson-text">
      {level === 3 && (
        <h2 className="paper-title">
          {lesson.number}. {lesson.title}
        </h2>
      )}
      <p className="paper-how">{words.objectives}</p>
      <ul>
        {lesson.objectives.map(({ id, text }) => (
          <li key={id} lang={lang}>
            {text}
          </li>
        ))}
      </ul>
      <PaperProvider scope={scope}>
        <PaperNotesProvider notes={notes}>
          <NotTranslated lang={lang} />
          <div lang={lang}>
            <MDXProvider components={paperComponents}>
              <Text />
            </MDXProvider>
          </div>
        </PaperNotesProvider>
      </PaperProvider>
      {withQuestions && <PaperQuestions items={items} level={level} />}
      <PaperNoteList notes={notes} title={words.notes} level={level} />
      <section className="paper-notes">
        <Heading>{words.sources}</Heading>
        <ul>
          {sections.map(({ id, title }) => (
            <li key={id}>{words.section(id, title)}</li>
          ))}
        </ul>
      </section>
    </article>
  )
}
