import type { Worksheet } from '../../../core/course'
import { useCourseContent } from '../../app/course-content'
import { useLoaded } from '../../app/use-loaded'
import { useSourceLanguage } from '../../app/words'
import { NotTranslated } from '../../components/not-translated'
import { PageHeading } from '../../components/page-heading'
import { LoadFailed } from '../../lesson/load-failed'
import { useNotebook } from '../../notebook'
import { KeptWhere } from '../../notebook/kept-where'
import { useWorksheetWords } from '../../notebook/worksheet-words'
import { NotFoundPage } from '../not-found'
import { countFilled } from './filled-worksheet'
import { TakeWorksheet } from './take-worksheet'
import { WorksheetChecks } from './worksheet-checks'
import { WorksheetField } from './worksheet-field'
import './worksheet.css'

const Filled = ({ worksheet }: { worksheet: Worksheet }) => {
  const words = useWorksheetWords()
  const lang = useSourceLanguage()
  const filled = useNotebook(({ notebook }) => countFilled(worksheet, notebook))
  return (
    <>
      <PageHeading title={worksheet.title} lang={lang} />
      <NotTranslated lang={lang} />
      <p className="worksheet-lead" lang={lang}>
        {worksheet.lead}
      </p>
      <p className="worksheet-kept">
        <KeptWhere />
      </p>
      <section aria-labelledby="worksheet-fields">
        <h2 id="worksheet-fields">{words.fields}</h2>
        <p className="worksheet-count">{words.filled(filled, worksheet.fields.length)}</p>
        {worksheet.fields.map((field, index) => (
          <WorksheetField key={field.id} field={field} number={index + 1} />
        ))}
      </section>
      <WorksheetChecks worksheet={worksheet} />
      <TakeWorksheet worksheet={worksheet} />
    </>
  )
}

/** One page for the learner's own city. */
export const WorksheetPage = () => {
  const loaded = useLoaded(useCourseContent().loadWorksheet)
  if (loaded.type === 'loading') return null
  if (loaded.type === 'failed') return <LoadFailed onRetry={loaded.retry} />
  return loaded.value.worksheet ? <Filled worksheet={loaded.value.worksheet} /> : <NotFoundPage />
}
