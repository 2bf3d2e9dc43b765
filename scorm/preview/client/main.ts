import { demoLearners, type Launch, type Learner } from '../protocol'
import { createBeaconFlags } from './beacon-flags'
import { createCallLogView } from './call-log-view'
import { createCourseWindow } from './course-window'
import { createLmsApi, type Scorm12Api } from './lms-api'
import { LmsSession } from './lms-session'
import { elementById, setText } from './page-elements'
import { deleteAttempt, postManners, requestLaunch } from './server-calls'
import { rememberCommit, rememberedCommit } from './sent-commits'
import { sendCommit } from './transport'
import { createValuesView } from './values-view'

declare global {
  interface Window {
    API?: Scorm12Api
  }
}

const query = new URLSearchParams(location.search)
const button = (id: string): HTMLButtonElement => elementById(id, HTMLButtonElement)
const say = (message: string): void => setText(elementById('message', HTMLElement), message)

const learner: Learner = { id: query.get('learner') ?? 'ada', name: query.get('name') ?? '' }
const flags = createBeaconFlags(window)
const calls = createCallLogView()
const showValues = createValuesView()
const course = createCourseWindow(elementById('sco', HTMLIFrameElement), flags.raise)
const mannersSwitch = elementById('manners', HTMLInputElement)
let session: LmsSession | undefined
let attempt = 0

let drawing = false
const draw = (): void => {
  if (drawing) return
  drawing = true
  requestAnimationFrame(() => {
    drawing = false
    if (session) showValues(session.values())
    calls.show()
  })
}

const showLaunch = (launch: Launch): void => {
  attempt = launch.attempt
  document.title = `${launch.title} – Preview LMS`
  setText(elementById('title', HTMLElement), launch.title)
  setText(elementById('attempt', HTMLElement), String(launch.attempt))
  setText(elementById('mode', HTMLElement), launch.mode)
  setText(elementById('entry', HTMLElement), launch.entry || 'none')
  elementById('closed', HTMLElement).hidden = true
  mannersSwitch.checked = launch.manners
}

const openSession = (launch: Launch): LmsSession => {
  let commit = 0
  return new LmsSession({
    launch,
    manners: () => mannersSwitch.checked,
    send: (values) => {
      commit += 1
      rememberCommit({ session: launch.session, commit })
      const url = `preview/commit?${new URLSearchParams({ session: launch.session, commit: String(commit) })}`
      return sendCommit({ url, values, beacon: flags.raised() })
    },
  })
}

const launchCourse = async (newAttempt: boolean): Promise<void> => {
  await course.close()
  const launch = await requestLaunch({ learner, newAttempt, after: rememberedCommit() })
  showLaunch(launch)
  flags.reset(launch.manners)
  session = openSession(launch)
  window.API = createLmsApi(session, (call) => {
    calls.add(call)
    draw()
  })
  calls.clear()
  draw()
  course.open(`package/${launch.href}`, launch.title)
  say(
    launch.mode === 'review' ? 'The attempt has ended: it opens in review mode and nothing is recorded.' : '',
  )
}

const closeCourse = async (): Promise<void> => {
  await course.close()
  elementById('closed', HTMLElement).hidden = false
  button('reopen').focus()
}

const deleteThisAttempt = async (): Promise<void> => {
  const deleted = await deleteAttempt(learner.id, attempt)
  say(
    deleted
      ? `Attempt ${attempt} is deleted. The next launch starts from nothing.`
      : 'There is no attempt to delete.',
  )
}

const showPanel = (shown: boolean): void => {
  document.body.classList.toggle('no-panel', !shown)
  elementById('panel', HTMLElement).hidden = !shown
  button('toggle-panel').setAttribute('aria-expanded', String(shown))
}

const fillLearners = (): void => {
  const select = elementById('learner', HTMLSelectElement)
  const known = demoLearners.some(({ id }) => id === learner.id)
  for (const { id, name } of known ? demoLearners : [learner, ...demoLearners]) {
    select.add(new Option(name || id, id, false, id === learner.id))
  }
  select.addEventListener('change', () => {
    location.search = new URLSearchParams({ learner: select.value }).toString()
  })
}

const listen = (): void => {
  button('relaunch').addEventListener('click', () => void launchCourse(false))
  button('reopen').addEventListener('click', () => void launchCourse(false))
  button('new-attempt').addEventListener('click', () => void launchCourse(true))
  button('close').addEventListener('click', () => void closeCourse())
  button('delete-attempt').addEventListener('click', () => void deleteThisAttempt())
  button('toggle-panel').addEventListener('click', () =>
    showPanel(elementById('panel', HTMLElement).hidden === true),
  )
  mannersSwitch.addEventListener('change', () => {
    flags.reset(mannersSwitch.checked)
    void postManners(mannersSwitch.checked)
    say('Review mode follows from the next launch on, the rest from now on.')
  })
}

fillLearners()
listen()
showPanel(query.get('panel') !== 'off')
void launchCourse(false)
