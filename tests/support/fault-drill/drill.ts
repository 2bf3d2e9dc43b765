import type { Counts } from './counts'
import type { RunningPage } from './launched-page'
import type { Schedule, Step } from './steps'
import { World, type LaunchStep } from './world'

const learnerSteps = (world: World, running: RunningPage, step: Step): boolean => {
  const learner = world.learnerOf(running)
  switch (step.do) {
    case 'lesson':
      return learner.lesson()
    case 'final':
      return learner.final()
    case 'start-final':
      return learner.start()
    case 'submit-final':
      return learner.submit()
    case 'reach':
      return learner.reach(step.pick)
    case 'answer':
      return learner.respondToOne(false, step.pick, step.right)
    case 'retry':
      return learner.respondToOne(true, step.pick, step.right)
    case 'review':
      return learner.review(step.pick, step.right)
    case 'submit-quiz':
      return learner.submitQuiz(step.pick)
    case 'answer-final':
      return learner.answer(step.pick, step.right)
    default:
      return false
  }
}

const loadAgain = async (
  world: World,
  running: RunningPage,
  crashed: boolean,
  counts: Counts,
): Promise<void> => {
  const { page } = running
  if (page.frozen) return
  counts.fault(crashed ? 'page crashed' : 'page loaded again')
  if (crashed) page.kill()
  else page.hide(false)
  const again = await world.reload(running)
  if (again) world.witness.checkHealed(again)
  world.witness.checkHeld()
}

const pageStep = async (world: World, running: RunningPage, step: Step, counts: Counts): Promise<void> => {
  const { page, session } = running
  switch (step.do) {
    case 'save-and-exit':
      if (page.frozen) return
      // It waits for answers that may never come.
      return Promise.race([session.saveAndExit(), world.quiet()])
    case 'retry-save':
      return page.frozen ? undefined : session.retrySave()
    case 'hide':
      return page.show(false)
    case 'show':
      return page.show(true)
    case 'close':
      return page.hide(false)
    case 'kill':
      counts.fault('tab killed')
      return page.kill()
    case 'into-back-forward-cache':
      return page.hide(true)
    case 'out-of-back-forward-cache':
      return page.comeBack()
    case 'session-expires':
      counts.fault('session expired')
      return running.expire()
    case 'reload':
      return loadAgain(world, running, step.crashed, counts)
    default:
      learnerSteps(world, running, step)
  }
}

const worldStep = async (world: World, step: Step, counts: Counts): Promise<boolean> => {
  const { server, witness } = world
  switch (step.do) {
    case 'launch': {
      const running = await world.launch(step)
      if (running) witness.checkHealed(running)
      witness.checkHeld()
      return true
    }
    case 'wait':
      world.wait(step.seconds * 1_000)
      return true
    case 'next-requests':
      server.fates.push(...step.fates)
      return true
    case 'beacons':
      server.beaconFate = step.fate
      return true
    case 'network':
      world.setNetwork(step.up, step.told)
      return true
    case 'late-beacons-arrive':
      server.deliverLate()
      return true
    case 'teacher-deletes':
      if (server.deleteLast(world.learnerIdOf(step.learner))) counts.fault('attempt deleted')
      return true
    case 'new-attempt':
      if (server.attempts.length > 0) counts.fault('new attempt')
      server.addAttempt(world.learnerIdOf(step.learner))
      return true
    case 'lms-restored':
      if (server.restore(world.learnerIdOf(step.learner))) counts.fault('LMS restored')
      for (const running of world.pages()) running.expire()
      return true
    default:
      return deviceStep(world, step, counts)
  }
}

const deviceStep = (world: World, step: Step, counts: Counts): boolean => {
  if (step.do === 'storage-events') {
    for (const device of world.devices) device.eventsArrive = step.arrive
    return true
  }
  if (step.do !== 'storage' && step.do !== 'clear-storage') return false
  const device = world.devices[step.device]
  if (!device) return true
  if (step.do === 'storage') {
    device.mode = step.mode
    if (step.mode !== 'works') counts.fault(`storage ${step.mode}`)
    world.witness.troubled(device)
  } else {
    device.texts.clear()
    counts.fault('storage cleared')
    world.witness.cleared(device)
  }
  return true
}

const take = async (world: World, step: Step, counts: Counts): Promise<void> => {
  if (!(await worldStep(world, step, counts)) && 'page' in step) {
    const pages = world.pages()
    const running = pages[step.page % Math.max(1, pages.length)]
    if (running) await pageStep(world, running, step, counts)
  }
  world.settle()
  await world.quiet()
  world.settle()
}

const atStart: LaunchStep = {
  do: 'launch',
  device: 0,
  learner: 0,
  reading: 'as-it-is',
  answer: 'fresh',
  fate: 'taken',
  opens: true,
}

/** At last everything works again, and each learner opens the course once on each device. */
const recover = async (world: World): Promise<void> => {
  const { server, devices, witness } = world
  for (const { page } of world.pages()) page.kill()
  for (const device of devices) {
    device.mode = 'works'
    device.eventsArrive = true
  }
  server.fates = []
  server.beaconFate = 'arrives'
  world.setNetwork(true, true)
  server.deliverLate()
  world.settle()
  witness.checkHeld()
  const launches = devices.flatMap(({ index: device }) =>
    world.learners.map((_, learner) => ({ ...atStart, device, learner })),
  )
  for (const launch of launches) {
    const running = await world.launch(launch)
    if (!running) return witness.fail('(a) everything works and the course does not open')
    witness.checkRecovered(running)
    witness.checkHealed(running)
    running.page.kill()
    witness.checkHeld()
  }
}

/**
 * Plays a schedule over the real session and the real adapter, and then lets everything work again.
 *
 * @throws BrokenPromise where the course broke one
 */
export const drill = async (schedule: Schedule, counts: Counts): Promise<void> => {
  const world = new World(schedule, counts)
  counts.runs++
  for (const step of schedule.steps[0]?.do === 'launch' ? schedule.steps : [atStart, ...schedule.steps])
    await take(world, step, counts)
  await recover(world)
}
