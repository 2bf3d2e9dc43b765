import type { ServerResponse } from 'node:http'
import type { Installed } from '../install-package'
import type { Standard } from '../protocol'
import { cmi5Attempt } from './cmi5-attempt'
import { readDemoLearners, type MakeDemoLearners } from './demo-learners'
import { interactionsTable, type ReportedAttempt } from './interactions-table'
import { reportPage } from './report-page'
import { scormAttempt } from './scorm-attempt'

/** What the report is made from. */
export interface ReportSource {
  readonly installed: Installed
  /** The standards that there is a package of. */
  readonly standards: readonly Standard[]
  /** Null where nobody can make demo learners. */
  readonly makeDemoLearners: MakeDemoLearners | null
}

const attemptsIn = ({ type, opened, lms }: Installed): ReportedAttempt[] =>
  type === 'cmi5'
    ? lms.states().map(cmi5Attempt)
    : lms.states().map((state) => scormAttempt(state, opened.manifest.standard))

/** Shows the interactions of all learners. */
export const sendReport = (response: ServerResponse, source: ReportSource, problem = ''): void => {
  const { installed, standards, makeDemoLearners } = source
  const { title, standard } = installed.opened.manifest
  const table = interactionsTable(attemptsIn(installed))
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

const backToReport = (response: ServerResponse, { installed }: ReportSource): void => {
  response.writeHead(303, { location: `/report?standard=${installed.opened.manifest.standard}` }).end()
}

/** Fills in the demo learners, or says why there are none. */
export const addDemoLearners = async (response: ServerResponse, source: ReportSource): Promise<void> => {
  const { installed, makeDemoLearners } = source
  const { courseId, standard } = installed.opened.manifest
  try {
    const text = (await makeDemoLearners?.()) ?? '{}'
    const demo = readDemoLearners(text, courseId, standard)
    if (demo.type === 'problem') return sendReport(response, source, demo.message)
    installed.lms.setDemoLearners(demo.kept)
    backToReport(response, source)
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown)
    sendReport(response, source, `The demo learners could not be made: ${reason}`)
  }
}

/** Removes the demo learners. */
export const removeDemoLearners = (response: ServerResponse, source: ReportSource): void => {
  source.installed.lms.setDemoLearners(new Map())
  backToReport(response, source)
}
