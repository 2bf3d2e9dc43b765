import { isRecord } from '../json'
import { stateDocumentsOf, viewStatement, type LrsReply, type LrsRequest } from '../lrs'
import type { Cmi5Attempt } from './cmi5-attempts'
import type { CourseStructure } from './course-structure'
import type { Cmi5Call, Cmi5Values } from './protocol'

/** Says whether a registration is satisfied (cmi5_spec.md, 13.1.4, moveOn). */
const isSatisfied = (moveOn: string, said: ReadonlySet<string>): boolean => {
  const completed = said.has('completed')
  const passed = said.has('passed')
  if (moveOn === 'Completed') return completed
  if (moveOn === 'Passed') return passed
  if (moveOn === 'CompletedAndPassed') return completed && passed
  return moveOn === 'CompletedOrPassed' ? completed || passed : true
}

/** Shows what is held of an attempt. */
export const cmi5ValuesOf = (
  { moveOn, masteryScore }: CourseStructure,
  { lrs, refused }: Pick<Cmi5Attempt, 'lrs' | 'refused'>,
): Cmi5Values => ({
  moveOn,
  masteryScore,
  isSatisfied: isSatisfied(moveOn, new Set(lrs.statements.map((one) => viewStatement(one).verb))),
  statementCount: lrs.statements.length,
  refusedCount: refused.length,
  stateDocument: stateDocumentsOf(lrs)[0] ?? '',
})

const statementsIn = (body: string): unknown[] => {
  try {
    const given: unknown = JSON.parse(body)
    return Array.isArray(given) ? given : [given]
  } catch {
    return []
  }
}

const isStatements = ({ method, resource }: LrsRequest): boolean =>
  resource === 'statements' && method !== 'GET'

const viewsIn = ({ body }: LrsRequest) =>
  statementsIn(body).map((statement) => viewStatement(isRecord(statement) ? statement : {}))

/** Whether a request says `terminated`, the last statement of a session (cmi5_spec.md, 9.3.8). */
export const saysTerminated = (request: LrsRequest): boolean =>
  isStatements(request) && viewsIn(request).some(({ verb }) => verb === 'terminated')

/** Shows a request and its answer as calls. */
export const cmi5CallsOf = (
  request: LrsRequest,
  { status, body: said }: LrsReply,
  ms: number,
): Cmi5Call[] => {
  const { method, resource, query, body } = request
  const outcome = { status, reason: status < 400 || status === 404 ? '' : said, ms }
  if (!isStatements(request)) {
    const target = query.get('stateId') ?? query.get('profileId') ?? resource
    return [{ name: method, target, value: body, ...outcome }]
  }
  return viewsIn(request).map(({ verb, objectId, result }) => ({
    ...{ name: verb, target: objectId, value: JSON.stringify(result) },
    ...outcome,
  }))
}
