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

/** Shows a request and its answer as calls. */
export const cmi5CallsOf = (
  { method, resource, query, body }: LrsRequest,
  { status, body: said }: LrsReply,
  ms: number,
): Cmi5Call[] => {
  const outcome = { status, reason: status < 400 || status === 404 ? '' : said, ms }
  if (resource !== 'statements' || method === 'GET') {
    const target = query.get('stateId') ?? query.get('profileId') ?? resource
    return [{ name: method, target, value: body, ...outcome }]
  }
  return statementsIn(body).map((statement) => {
    const { verb, objectId, result } = viewStatement(isRecord(statement) ? statement : {})
    return { name: verb, target: objectId, value: JSON.stringify(result), ...outcome }
  })
}
