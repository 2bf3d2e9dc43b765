import {
  offeredLearners,
  isStandard,
  standardNames,
  type Launch,
  type Learner,
  type ScormStandard,
  type Standard,
} from '../protocol'
import { createBeaconFlags } from './beacon-flags'
import { createCallLogView, offerCmi5Kinds } from './call-log-view'
import { createCmi5Player } from './cmi5-player'
import { createCmi5ValuesView } from './cmi5-values-view'
import { createCourseWindow } from './course-window'
import type { CourseSession } from './course-session'
import { createFaultSwitches } from './fault-switches'
import { apiProperties, createLmsApi, type LmsApi } from './lms-api'
import { LmsSession } from './lms-session'
import { LmsSession2004 } from './lms-session-2004'
import { elementById, setText } from './page-elements'
import { deleteAttempt, postManners, requestLaunch, requestStandards } from './server-calls'
import { rememberCommit, rememberedCommit } from './sent-commits'
import { withFaults } from './session-faults'
import { sendCommit } from './transport'
import { createValuesView } from './values-view'

declare global {
  interface Window {
    API?: LmsApi
    API_1484_11?: LmsApi
  }
}

const query = new URLSearchParams(location.search)
const button = (id: string): HTMLButtonElement => elementById(id, HTMLButtonElement)
const say = (message: string): void => setText(elementById('message', HTMLElement), message)

const learner: Learner = { id: query.get('learner') ?? 'ada', name: query.get('name') ?? '' }
const flags = createBeaconFlags(window)
const calls = createCallLogView()
const frame = elementById('sco', HTMLIFrameElement)
const course = createCourseWindow(frame, flags.raise)
const faults = createFaultSwitches(query)
const mannersSwitch = elementById('manners', HTMLInputElement)
let showValues = (): void => undefined
let session: CourseSession | undefined
let standard: Standard = 'scorm12'
let attempt = 0

let drawing = false
const draw = (): void => {
  if (drawing) return
  drawing = true
  requestAnimationFrame(() => {
    drawing = false
    showValues()
    calls.show()
  })
}

const cmi5 = createCmi5Player({
  changed: (received) => {
    received.forEach(calls.add)
    draw()
  },
  lost: (how) =>
    say(
      how === 'no answer'
        ? 'The preview LMS does not answer. Start it again (npm start), then press Relaunch.'
        : 'The preview LMS was started again and does not know this session: it answers 401 to all that the course sends. Press Relaunch; what was not saved is on this device and is sent then.',
    ),
})

const showLaunch = (
  launch: Pick<Launch, 'attempt' | 'title' | 'learner'> & { mode: string; entry: string },
): void => {
  attempt = launch.attempt
  document.title = `${launch.title} – Preview LMS`
  setText(elementById('title', HTMLElement), launch.title)
  setText(elementById('attempt', HTMLElement), String(launch.attempt))
  setText(elementById('mode', HTMLElement), launch.mode)
  setText(elementById('entry', HTMLElement), launch.entry || 'none')
  elementById('closed', HTMLElement).hidden = true
  const [chosen] = elementById('learner', HTMLSelectElement).selectedOptions
  if (chosen) chosen.text = launch.learner.name || launch.learner.id
  calls.clear()
  draw()
}

const openSession = (launch: Launch): CourseSession => {
  let commit = 0
  const Session = launch.standard === 'scorm12' ? LmsSession : LmsSession2004
  const opened = new Session({
    launch,
    manners: () => mannersSwitch.checked,
    send: (values) => {
      commit += 1
      rememberCommit({ session: launch.session, commit })
      const query = new URLSearchParams({ standard, session: launch.session, commit: String(commit) })
      return sendCommit({
        url: `preview/commit?${query}`,
        values,
        beacon: flags.raised(),
        fallsBack: mannersSwitch.checked,
      })
    },
  })
  return withFaults(opened, launch.standard, faults.current)
}

const launchCmi5 = async (newAttempt: boolean): Promise<void> => {
  const launch = await cmi5.launch(learner, newAttempt)
  await faults.open(launch.faults)
  showLaunch({ ...launch, mode: launch.launchMode, entry: launch.isNew ? 'new' : 'resume' })
  course.open(launch.url, launch.title)
  say('')
}

const launchScorm = async (standard: ScormStandard, newAttempt: boolean): Promise<void> => {
  const launch = await requestLaunch(standard, { learner, newAttempt, after: rememberedCommit() })
  mannersSwitch.checked = launch.manners
  await faults.open(launch.faults)
  flags.reset(launch.manners)
  session = openSession(launch)
  window[apiProperties[launch.standard]] = createLmsApi(session, launch.standard, (call) => {
    calls.add(call)
    draw()
  })
  showLaunch(launch)
  course.open(`package/${launch.standard}/${launch.href}`, launch.title)
  say(
    launch.mode === 'review' ? 'The attempt has ended: it opens in review mode and nothing is recorded.' : '',
  )
}

const launchCourse = async (newAttempt: boolean): Promise<void> => {
  await course.close()
  await (standard === 'cmi5' ? launchCmi5(newAttempt) : launchScorm(standard, newAttempt))
}

const closeCourse = async (): Promise<void> => {
  await course.close()
  elementById('closed', HTMLElement).hidden = false
  button('reopen').focus()
}

const deleteThisAttempt = async (): Promise<void> => {
  const deleted = await deleteAttempt(standard, learner.id, attempt)
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
  const known = offeredLearners.some(({ id }) => id === learner.id)
  for (const { id, name } of known ? offeredLearners : [learner, ...offeredLearners]) {
    select.add(new Option(name || id, id, false, id === learner.id))
  }
  select.addEventListener('change', () => {
    location.search = new URLSearchParams({ standard, learner: select.value }).toString()
  })
}

const fillStandards = (available: readonly Standard[]): void => {
  const select = elementById('standard', HTMLSelectElement)
  for (const one of available) select.add(new Option(standardNames[one], one, false, one === standard))
  select.addEventListener('change', () => {
    location.search = new URLSearchParams({ standard: select.value, learner: learner.id }).toString()
  })
}

const mannersOf: Readonly<Record<Standard, string>> = {
  cmi5: 'A strict LRS: a statement that breaks a rule of cmi5 is refused, with the section of the rule.',
  scorm12:
    'Review mode after an end status, only changed values sent, beacons once the page was hidden, strict formats.',
  scorm2004:
    'Review mode after completion, beacons once the page was hidden. The rest are manners of its SCORM 1.2 player.',
}

const makeShowValues = (): (() => void) => {
  if (standard !== 'cmi5') {
    const show = createValuesView(standard)
    return () => session && show(session.values())
  }
  offerCmi5Kinds()
  const show = createCmi5ValuesView()
  return () => {
    const values = cmi5.values()
    if (values) show(values)
  }
}

/** Takes the standard that the address names, or the first that there is a package of. */
const chooseStandard = async (): Promise<void> => {
  const available = await requestStandards()
  const wanted = query.get('standard')
  standard = available.find((one) => isStandard(wanted) && one === wanted) ?? available[0] ?? standard
  showValues = makeShowValues()
  setText(elementById('manners-note', HTMLElement), mannersOf[standard])
  elementById('report', HTMLAnchorElement).href = `report?standard=${standard}`
  faults.offer(standard)
  fillStandards(available)
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
  // A cmi5 course goes to the returnURL at its end; nothing of another page stays in the frame.
  frame.addEventListener('load', () => {
    if (frame.contentWindow?.location.pathname === '/returned') void closeCourse()
  })
  mannersSwitch.addEventListener('change', () => {
    flags.reset(mannersSwitch.checked)
    void postManners(mannersSwitch.checked)
    say('Review mode follows from the next launch on, the rest from now on.')
  })
}

fillLearners()
listen()
showPanel(query.get('panel') !== 'off')
void chooseStandard().then(() => launchCourse(false))
