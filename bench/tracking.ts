import { parseArgs } from 'node:util'
import { readCourse } from '../compiler'
import { memoryBrowser } from '../src/adapters/memory'
import { scorm12Port } from '../src/adapters/scorm12'
import { lessonItems, type Course, type Lesson } from '../src/core/course'
import { emptyRecord, encodeRecord, longestRecord, type RecordEvent } from '../src/core/record'
import { emptyJournal } from '../src/core/tracking'
import { createSession, type RunningSession } from '../src/ui/state'
import { FakeScorm12Api } from '../tests/support/fake-scorm-api'
import { FakeWindow, frame } from '../tests/support/fake-window'
import { makeCourse } from '../tests/support/make-course'

const now = Date.UTC(2026, 4, 17, 9)

/** Calls of the API since it was last asked: values written, and commits. */
const callCounter = (api: FakeScorm12Api) => () => {
  const calls = api.calls.splice(0)
  return {
    sets: calls.filter((call) => call.startsWith('cmi.')).length,
    commits: calls.filter((call) => call === 'LMSCommit').length,
  }
}

const open = async (course: Course) => {
  const api = new FakeScorm12Api({ 'cmi.core.entry': 'ab-initio', 'cmi.core.student_id': 'learner-1' })
  const around = new FakeWindow()
  around.API = api
  const lms = scorm12Port(frame(new FakeWindow(), around))
  const connection = await lms.connect()
  if (connection.type !== 'connected') throw new Error('The API was not found')
  const counted = callCounter(api)
  const session = createSession({
    course,
    launch: connection.launch,
    launched: { type: 'launched', journal: emptyJournal(emptyRecord('attempt1')), notices: [] },
    lms,
    refusal: null,
    journals: memoryBrowser().openPage(),
    journalKey: 'bench',
    now: () => now,
    random: () => 0.5,
  })
  return { session, api, counted }
}

const codeOf = (pattern: string) => pattern.replace(/[.,]/g, '')

/** Takes a lesson as the interface does: the quiz submitted and the lesson complete are its milestones. */
const takeLesson = (session: RunningSession, lesson: Lesson) => {
  const { slot } = lesson
  for (const segment of lesson.segments) {
    session.act({ type: 'segment-reached', segment: segment.slot, lesson: slot })
  }
  for (const item of lessonItems(lesson)) {
    const code = codeOf(item.correctPattern)
    session.act({ type: 'item-answered', item: item.slot, tryNumber: 1, code, correct: true, sure: true }, 20)
  }
  session.act({ type: 'time-spent', lesson: slot, total: 900 })
  session.act({ type: 'quiz-submitted', lesson: slot })
  session.milestone()
}

const finalOf = (course: Course): RecordEvent => ({
  type: 'final-submitted',
  id: 'final1',
  number: 1,
  score: 100,
  answers: course.lessons
    .flatMap((lesson) => lesson.items)
    .slice(0, course.finalLength)
    .map(({ finalSlot, correctPattern }) => ({
      slot: finalSlot,
      code: codeOf(correctPattern),
      correct: true,
    })),
})

const lengthOf = (session: RunningSession): number =>
  encodeRecord(session.store.getState().record)?.text.length ?? 0

/** A course with ten times the lessons of another, each with the mean number of segments and of items that it asks. */
const tenTimes = ({ lessons }: Course): Course => {
  const mean = (count: (lesson: Lesson) => number) =>
    Math.ceil(lessons.reduce((sum, lesson) => sum + count(lesson), 0) / lessons.length)
  return makeCourse({
    lessons: lessons.length * 10,
    segments: mean((lesson) => lesson.segments.length),
    items: mean((lesson) => lesson.items.filter(({ slot }) => slot !== null).length),
  })
}

const print = (what: string, ...cells: readonly (number | string)[]) =>
  console.log([what.padEnd(44), ...cells.map((cell) => String(cell).padStart(9))].join(''))

/** Prints a row whose last two cells are what was measured and its budget; above it the bench fails. */
const row = (what: string, ...cells: readonly number[]) => {
  print(what, ...cells)
  const [measured = 0, budget = Infinity] = cells.slice(-2)
  if (measured > budget) process.exitCode = 1
}

const measure = async (course: Course) => {
  const { session, counted } = await open(course)
  print('', 'sets', 'commits', 'budget')
  const atLaunch = counted()
  row('at launch', atLaunch.sets, atLaunch.commits, 1)
  const lengths: [string, number][] = []
  course.lessons.forEach((lesson, place) => {
    takeLesson(session, lesson)
    if (place === 0) {
      const { sets, commits } = counted()
      row('a lesson with its quiz', sets, commits, 2)
      lengths.push(['first lesson done', lengthOf(session)])
    }
    if (place + 1 === Math.ceil(course.lessons.length / 2)) lengths.push(['half done', lengthOf(session)])
  })
  counted()
  session.act(finalOf(course))
  session.milestone()
  const { sets, commits } = counted()
  row('the final', sets, commits, 1)
  lengths.push(['all done, final passed', lengthOf(session)])
  await session.saveAndExit()
  const atExit = counted()
  row('Save and exit', atExit.sets, atExit.commits, 1)
  return lengths
}

/**
 * Counts what a learner's way through the course asks of a SCORM 1.2 LMS, and how long suspend_data becomes on the
 * way: over the real session and adapter, with an API that takes everything. `--course DIR` measures another course.
 */
export const measureTracking = async (args: string[]): Promise<void> => {
  const { values } = parseArgs({ args, options: { course: { type: 'string', default: '.' } } })
  const read = readCourse(values.course)
  if (read.type !== 'course') {
    console.error(`The course in ${values.course} has problems\nnpm run check:content lists them`)
    process.exitCode = 1
    return
  }
  const { course } = read.course
  const lengths = await measure(course)
  const long = encodeRecord(longestRecord(tenTimes(course), 'usual'))
  console.log('')
  print('suspend_data', 'length', 'budget')
  for (const [what, length] of lengths) row(what, length, 4096)
  row('all done and in review', encodeRecord(longestRecord(course, 'usual'))?.text.length ?? Infinity, 1500)
  row(
    'the longest that the course allows',
    encodeRecord(longestRecord(course, 'worst'))?.text.length ?? Infinity,
    4096,
  )
  row('ten times as long, all done and in review', long?.text.length ?? Infinity, 4096)
  if (long) console.log(`  which leaves out: ${long.shed === 'nothing' ? 'nothing' : `up to ${long.shed}`}`)
}
