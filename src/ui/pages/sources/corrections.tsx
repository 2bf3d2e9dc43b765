import { useCourseContent } from '../../app/course-content'
import { useOwnLanguage, useSourceLanguage } from '../../app/words'
import { NotTranslated } from '../../components/not-translated'
import { useLoaded } from '../../app/use-loaded'
import { LoadFailed } from '../../lesson/load-failed'
import type { Correction } from '../../../core/course'
import { usePageWords } from '../../app/page-words'
import { correctionsByGroup } from './corrections-by-group'

/** A cell with the name of its column, which shows where the table is stacked on a narrow screen. */
const Cell = ({ name, text }: { name: string; text: string }) => (
  <td role="cell">
    <span className="sources-cell-name" aria-hidden="true" lang={useOwnLanguage()}>
      {name}
    </span>
    {text}
  </td>
)

const Row = ({ correction }: { correction: Correction }) => {
  const { sources } = usePageWords()
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {sources.section(correction.section)}
      </th>
      <Cell name={sources.says} text={correction.says} />
      <Cell name={sources.right} text={correction.right} />
      <Cell name={sources.how} text={correction.how} />
    </tr>
  )
}

/**
 * Slips of one kind as a table. Its roles are written out because a table that is laid out as blocks loses them in
 * some browsers.
 */
const CorrectionTable = ({ id, corrections }: { id: string; corrections: readonly Correction[] }) => {
  const { sources } = usePageWords()
  const own = useOwnLanguage()
  const columns = [sources.sectionColumn, sources.says, sources.right, sources.how]
  return (
    <table className="sources-corrections" role="table" aria-labelledby={id}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} scope="col" role="columnheader" lang={own}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {corrections.map((correction) => (
          <Row key={`${correction.section} ${correction.says}`} correction={correction} />
        ))}
      </tbody>
    </table>
  )
}

/** The slips of the source, by kind. */
export const Corrections = () => {
  const { sources } = usePageWords()
  const lang = useSourceLanguage()
  const loaded = useLoaded(useCourseContent().loadCorrections)
  if (loaded.type === 'loading') return null
  if (loaded.type === 'failed') return <LoadFailed onRetry={loaded.retry} />
  const groups = correctionsByGroup(loaded.value.corrections)
  if (groups.length === 0) return null
  return (
    <section aria-labelledby="sources-corrections">
      <h2 id="sources-corrections">{sources.corrections}</h2>
      <p>{sources.correctionsLead}</p>
      <NotTranslated lang={lang} />
      {groups.map(({ group, corrections }, index) => (
        <section key={group} lang={lang}>
          <h3 id={`sources-corrections-${index}`}>{group}</h3>
          <CorrectionTable id={`sources-corrections-${index}`} corrections={corrections} />
        </section>
      ))}
    </section>
  )
}
