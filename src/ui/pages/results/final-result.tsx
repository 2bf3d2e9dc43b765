import { CourseLink } from '../../components/course-link'
import { finalPassed, type SubmittedFinal } from '../../../core/record'
import { ButtonLink } from '../../components/button'
import { Icon } from '../../components/icon'
import { ProgressLine } from '../../components/progress-line'
import { PageWait } from '../../app/page-loader'
import { usePageWords } from '../../app/page-words'
import { useWords } from '../../app/words'
import { LoadFailed } from '../../lesson/load-failed'
import { itemsNeeded } from '../../lesson/items-needed'
import { useQuizzes } from '../../lesson/use-quizzes'
import { useRecord, useSession } from '../../state'
import { FinalReview } from '../final/final-review'
import { finalByModule, holdsResponses, type ModuleResult } from './final-by-module'

const Missed = ({ missed }: { missed: ModuleResult['missed'] }) => {
  const { results } = usePageWords()
  if (missed.length === 0) return <p className="results-clean">{results.nothingMissed}</p>
  return (
    <>
      <p className="results-missed">{results.missed}</p>
      <ul>
        {missed.map(({ lesson, questions }) => (
          <li key={lesson.id}>
            <CourseLink to={`/lesson/${lesson.id}`}>
              {lesson.number}. {lesson.title}
            </CourseLink>{' '}
            <span className="results-soft">({results.missedIn(questions)})</span>
          </li>
        ))}
      </ul>
    </>
  )
}

const ModuleRow = ({ result }: { result: ModuleResult }) => {
  const { shell } = useWords()
  const score = shell.percent(result.percent)
  return (
    <li className="results-module">
      <h4>{result.module.title}</h4>
      <p className="results-module-score">
        <strong>{score}</strong> <span className="results-soft">{shell.questions(result.questions)}</span>
      </p>
      <ProgressLine value={result.percent} max={100} label={result.module.title} text={score} />
      <Missed missed={result.missed} />
    </li>
  )
}

const ByModule = ({ final }: { final: SubmittedFinal }) => {
  const { course } = useSession()
  const { quizzes } = useQuizzes(itemsNeeded(course, final.answers))
  if (quizzes.type === 'loading') return <PageWait />
  if (quizzes.type === 'failed') return <LoadFailed onRetry={quizzes.retry} />
  const items = new Map([...quizzes.value.values()].flat().map((item) => [item.prompt.id, item]))
  return (
    <>
      <ul className="results-modules">
        {finalByModule(course, final.answers, items).map((result) => (
          <ModuleRow key={result.module.id} result={result} />
        ))}
      </ul>
      <FinalReview answers={final.answers} quizzes={quizzes.value} />
    </>
  )
}

const Figures = ({ best }: { best: number }) => {
  const { shell } = useWords()
  const { results } = usePageWords()
  const { course } = useSession()
  const record = useRecord()
  const passed = finalPassed(course, record)
  return (
    <dl className="results-figures">
      <div>
        <dt>{results.best}</dt>
        <dd>{shell.percent(best)}</dd>
      </div>
      <div>
        <dt>{results.needed}</dt>
        <dd>{shell.percent(course.passMark)}</dd>
      </div>
      <div>
        <dt>{results.state}</dt>
        <dd className={passed ? 'results-passed' : undefined}>
          {passed && <Icon name="check" />}
          {passed ? results.passed : results.notPassed}
        </dd>
      </div>
      <div>
        <dt>{results.tries}</dt>
        <dd>{record.final.count}</dd>
      </div>
    </dl>
  )
}

/** The final: what counts, the last tries, and the newest one by module. */
export const FinalResult = () => {
  const { results } = usePageWords()
  const { best, recent } = useRecord().final
  const [newest, ...older] = recent
  return (
    <section aria-labelledby="results-final">
      <h2 id="results-final">{results.final}</h2>
      {best === null && <p>{results.noFinal}</p>}
      {best !== null && <Figures best={best} />}
      {newest && holdsResponses(newest) && (
        <>
          <h3>{results.latest(newest.number, newest.score)}</h3>
          <ByModule final={newest} />
        </>
      )}
      {older.length > 0 && (
        <>
          <h3>{results.earlier}</h3>
          <ul>
            {older.map(({ id, number, score }) => (
              <li key={id}>{results.recentOne(number, score)}</li>
            ))}
          </ul>
        </>
      )}
      <ButtonLink to="/final">
        {results.open}
        <Icon name="arrow-right" />
      </ButtonLink>
    </section>
  )
}
