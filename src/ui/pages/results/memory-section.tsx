import { dayOf } from '../../../core/course'
import {
  calibrationOf,
  memoryByModule,
  strengths,
  type Calibration,
  type ModuleMemory,
} from '../../../core/review'
import { usePageWords } from '../../app/page-words'
import { ButtonLink } from '../../components/button'
import { Icon } from '../../components/icon'
import { ScrollBox } from '../../components/scroll-box'
import { useRecord, useSession } from '../../state'
import { adviceOn } from './sureness'
import { ShareBars } from './share-bars'

const looks = { firm: 'strong', growing: 'middle', fading: 'light' } as const

const Key = ({ look }: { look: 'strong' | 'middle' | 'light' }) => (
  <svg className="memory-key" viewBox="0 0 8 8" aria-hidden="true">
    <rect className={`share-bar-${look}`} width={8} height={8} />
  </svg>
)

const Firmness = ({ modules }: { modules: readonly ModuleMemory[] }) => {
  const { memory } = usePageWords()
  const bars = modules.map(({ module, counts }) => ({
    id: module.id,
    name: module.title,
    parts: strengths.map((strength) => ({ look: looks[strength], value: counts[strength] })),
  }))
  return (
    <>
      <h3 id="memory-modules">{memory.byModule}</h3>
      <ShareBars bars={bars} caption={memory.explained} />
      <ScrollBox title={memory.byModule} className="memory-scroll">
        <table className="memory-table" aria-labelledby="memory-modules">
          <thead>
            <tr>
              <th scope="col">{memory.module}</th>
              {strengths.map((strength) => (
                <th key={strength} scope="col">
                  <Key look={looks[strength]} />
                  {memory.strengths[strength]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {modules.map(({ module, counts }) => (
              <tr key={module.id}>
                <th scope="row">{module.title}</th>
                {strengths.map((strength) => (
                  <td key={strength}>{counts[strength]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  )
}

const Sureness = ({ calibration }: { calibration: Calibration }) => {
  const { memory } = usePageWords()
  const advice = adviceOn(calibration)
  const rows = [
    { id: 'sure', name: memory.sure, ...calibration.sure },
    { id: 'unsure', name: memory.unsure, ...calibration.unsure },
  ]
  return (
    <>
      <h3 id="memory-sure">{memory.sureTitle}</h3>
      <p>{memory.sureLead}</p>
      <ShareBars
        bars={rows.map(({ id, name, right, of }) => ({
          id,
          name,
          parts: [
            { look: 'strong', value: right },
            { look: 'light', value: of - right },
          ],
        }))}
        caption={memory.chart}
      />
      <ScrollBox title={memory.sureTitle} className="memory-scroll">
        <table className="memory-table" aria-labelledby="memory-sure">
          <thead>
            <tr>
              <th scope="col">{memory.said}</th>
              <th scope="col">
                <Key look="strong" />
                {memory.right}
              </th>
              <th scope="col">
                <Key look="light" />
                {memory.wrong}
              </th>
              <th scope="col">{memory.share}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, right, of }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>{right}</td>
                <td>{of - right}</td>
                <td>{memory.percent(right, of)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {advice && <p>{memory.advice[advice]}</p>}
    </>
  )
}

/** What is firm and what is fading, and how well the learner judges it; each chart has its table. */
export const MemorySection = () => {
  const { memory } = usePageWords()
  const { course, now } = useSession()
  const record = useRecord()
  const modules = memoryByModule(course, record, dayOf(course, now()))
  const calibration = calibrationOf(course, record)
  return (
    <section aria-labelledby="results-memory">
      <h2 id="results-memory">{memory.title}</h2>
      {modules.length === 0 ? (
        <p>{memory.nothing}</p>
      ) : (
        <>
          <p>{memory.lead}</p>
          <Firmness modules={modules} />
          {calibration.sure.of + calibration.unsure.of > 0 && <Sureness calibration={calibration} />}
          <ButtonLink to="/review">
            {memory.review}
            <Icon name="arrow-right" />
          </ButtonLink>
        </>
      )}
    </section>
  )
}
