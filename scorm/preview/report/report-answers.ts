import type { ServerResponse } from 'node:http'
import type { Lms } from '../lms'
import type { Standard } from '../protocol'
import type { PackageManifest } from '../read-manifest'
import { readDemoLearners, type MakeDemoLearners } from './demo-learners'
import { interactionsTable } from './interactions-table'
import { reportPage } from './report-page'

/** What the report is made from. */
export interface ReportSource {
  readonly lms: Lms
  readonly manifest: PackageManifest
  /** The standards that there is a package of. */
  readonly standards: readonly Standard[]
  /** Null where nobody can make demo learners. */
  readonly makeDemoLearners: MakeDemoLearners | null
}

/** Shows the interactions of all learners. */
export const sendReport = (response: ServerResponse, source: ReportSource, problem = ''): void => {
  const { lms, manifest, standards, makeDemoLearners } = source
  const { title, standard } = manifest
  const table = interactionsTable(lms.states(), standard)
  const page = reportPage({
    title,
    standard,
    standards,
    table,
    offersDemo: makeDemoLearners !== null,
    problem,
  })
  response
    .writeHead(problem ? 500 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    })
    .end(page)
}

const backToReport = (response: ServerResponse, { manifest }: ReportSource): void => {
  response.writeHead(303, { location: `/report?standard=${manifest.standard}` }).end()
}

/** Fills in the demo learners, or says why there are none. */
export const addDemoLearners = async (response: ServerResponse, source: ReportSource): Promise<void> => {
  const { lms, manifest, makeDemoLearners } = source
  try {
    const text = (await makeDemoLearners?.()) ?? '{}'
    const demo = readDemoLearners(text, manifest.courseId, manifest.standard)
    if (demo.type === 'problem') return sendReport(response, source, demo.message)
    lms.setDemoLearners(demo.states)
    backToReport(response, source)
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown)
    sendReport(response, source, `The demo learners could not be made: ${reason}`)
  }
}

/** Removes the demo learners. */
export const removeDemoLearners = (response: ServerResponse, source: ReportSource): void => {
  source.lms.setDemoLearners([])
  backToReport(response, source)
}
