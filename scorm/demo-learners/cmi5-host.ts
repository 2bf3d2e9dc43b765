import type { CompiledCourse } from '../../compiler'
import { cmi5Port, type Cmi5Page } from '../../src/adapters/cmi5'
import { cmi5CourseStructure } from '../manifest/cmi5'
import type { Cmi5Attempt } from '../preview/cmi5/cmi5-attempts'
import { launchRegistration } from '../preview/cmi5/cmi5-launch'
import { readCourseStructure, type CourseStructure } from '../preview/cmi5/course-structure'
import { createLrs, noLrsData, type Lrs, type LrsReply } from '../preview/lrs'
import { stemOf, type DemoPerson, type RecordingHost } from './recording-host'

const base = 'http://localhost'

/** Reads what an LMS reads of the course's cmi5.xml. */
export const structureOf = ({ course }: CompiledCourse): CourseStructure => {
  const structure = readCourseStructure(cmi5CourseStructure({ ...course, href: 'index.html' }))
  if (!structure) throw new Error('cmi5.xml launches nothing')
  return structure
}

const answerOf = (lrs: Lrs, address: string, { method = 'GET', headers, body }: RequestInit): LrsReply => {
  const { pathname, searchParams } = new URL(address)
  if (pathname.startsWith('/token/')) return lrs.fetchToken(searchParams.get('session') ?? '')
  const resource = pathname.replace(/^\/lrs\/[^/]+\//, '')
  const named = Object.fromEntries(new Headers(headers))
  return lrs.answer({ method, resource, query: searchParams, headers: named, body: String(body ?? '') })
}

const pageOf = (lrs: Lrs, address: string): Cmi5Page => {
  const texts = new Map<string, string>()
  return {
    location: { search: new URL(address).search },
    sessionStorage: {
      getItem: (key) => texts.get(key) ?? null,
      setItem: (key, text) => void texts.set(key, text),
    },
    fetch: (url, request) => {
      const { status, headers, body } = answerOf(lrs, url, request)
      return Promise.resolve(new Response(status === 204 ? null : body, { status, headers }))
    },
  }
}

/**
 * Opens a first registration in an LMS with a strict LRS.
 *
 * @param startedAt milliseconds since 1970
 * @param newId gives a new UUID
 */
export const cmi5Host = (
  compiled: CompiledCourse,
  structure: CourseStructure,
  learner: DemoPerson,
  startedAt: number,
  newId: () => string,
): RecordingHost<Cmi5Attempt> => {
  let now = startedAt
  const lrs = createLrs(() => now, newId)
  const attempt: Cmi5Attempt = { number: 1, registration: newId(), lrs: noLrsData, refused: [] }
  const { url } = launchRegistration(structure, { learner, attempt, lrs, watchers: new Set() }, base)
  const { language } = compiled.course
  const describe = (slot: number) => stemOf(compiled, slot)
  const port = cmi5Port(pageOf(lrs, url), { language, describe }, () => now)
  return {
    port,
    end: async (facts, sessionSeconds) => {
      now = startedAt + sessionSeconds * 1000
      // What ends a session goes in one request; all answers are told before.
      await port.save(facts)
      return port.terminate(facts)
    },
    kept: () => ({ ...attempt, lrs: lrs.data(), refused: lrs.rejected() }),
  }
}
