import { useCourseContent } from '../../app/course-content'
import { useLoaded } from '../../app/use-loaded'
import { LoadFailed } from '../../lesson/load-failed'
import type { Correction } from '../../../core/course'
import { usePageWords } from '../../app/page-words'

/** A cell with the name of its column, which shows where the table is stacked on a narrow screen. */
const Cell = ({ name, text }: { name: string; text: string }) => (
  <td role="cell">
    <span className="sources-cell-name" aria-hidden="true">
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
 * The slips of the source as a table. Its roles are written out because a table that is laid out as blocks loses
 * them in some browsers.
 */
export const Corrections = () => {
  const { sources } = usePageWords()
  const loaded = useLoaded(useCourseContent().loadCorrections)
  if (loaded.type === 'loading') return null
  if (loaded.type === 'failed') return <LoadFailed onRetry={loaded.retry} />
  const { corrections } = loaded.value
  if (corrections.length === 0) return null
  const bySection = [...corrections].sort((a, b) =>
    a.section.localeCompare(b.section, 'en', { numeric: true }),
  )
  const columns = [sources.sectionColumn, sources.says, sources.right, sources.how]
  return (
    <section aria-labelledby="sources-corrections">
      <h2 id="sources-corrections">{sources.corrections}</h2>
      <p>{sources.correctionsLead}</p>
      <table className="sources-corrections" role="table" aria-labelledby="sources-corrections">
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column} scope="col" role="columnheader">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {bySection.map((correction) => (
            <Row key={`${correction.section} ${correction.says}`} correction={correction} />
          ))}
        </tbody>
      </table>
    </section>
  )
}
