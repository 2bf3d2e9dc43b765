import type { Item } from '../../src/core/course'
import { courseFrame } from './course-frame'
import type { Visit } from './learner'
import { hiddenFocus } from './window-faults'

/** What has focus: its name as a learner knows it, and what it is in the page. */
interface Focused {
  readonly name: string
  readonly tag: string
  readonly type: string
  readonly value: string
  /** A ring is drawn around it, or it cannot be pressed. */
  readonly isRinged: boolean
}

/** A learner who has a keyboard alone. */
export interface KeyboardLearner {
  /** Presses keys one by one. */
  readonly press: (...keys: readonly string[]) => Promise<Focused>
  /** Goes from one thing to the next until something with this name has focus. */
  readonly tabTo: (name: string | RegExp) => Promise<void>
  /** Gives an item its right response, and leaves focus on the last part of it. */
  readonly respond: (item: Item) => Promise<void>
  /** Where focus was lost or could not be seen: after which key, and what had it. */
  readonly faults: readonly string[]
}

/** What has focus once a page that is on its way has come; null where nothing takes it. */
const readFocus = (visit: Visit, wasAct: boolean): Promise<Focused | null> | undefined =>
  courseFrame(visit.page)?.evaluate(async (awaits) => {
    const isLost = () => document.activeElement === null || document.activeElement === document.body
    // What an act brings to the page takes focus once it is there; what a key brings into sight is seen for a moment.
    for (let frames = 0; frames < (awaits ? 3 : 1); frames++) await new Promise(requestAnimationFrame)
    for (let frames = 0; frames < 60 && isLost(); frames++) await new Promise(requestAnimationFrame)
    const element = document.activeElement
    if (!element || isLost()) return null
    const label = element.getAttribute('aria-label') ?? element.closest('label')?.textContent
    const input = element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element : null
    const isRinged = () => {
      // The native radio of a figure lies unseen over its face, which has the ring.
      const rings = [element, element.nextElementSibling].map(
        (one) => one?.checkVisibility({ opacityProperty: true }) && getComputedStyle(one).outlineStyle,
      )
      // Marks of a picture have thick edges instead.
      const edges = element instanceof SVGElement ? [...element.querySelectorAll('rect, circle')] : []
      const isEdged = edges.some((edge) => parseFloat(getComputedStyle(edge).strokeWidth) > 3)
      return isEdged || rings.some((style) => style && style !== 'none')
    }
    const takesNone = element.matches('[tabindex="-1"]')
    // A part that is drawn anew as it is chosen has its ring with the next frame.
    for (let frames = 0; frames < 10 && !takesNone && !isRinged(); frames++)
      await new Promise(requestAnimationFrame)
    return {
      name: (label ?? element.textContent ?? '').trim(),
      tag: element.localName,
      type: input?.type ?? '',
      value: input?.value ?? '',
      isRinged: takesNone || isRinged(),
    }
  }, wasAct)

const isNamed = ({ name }: Focused, wanted: string | RegExp) =>
  typeof wanted === 'string' ? name === wanted : wanted.test(name)

/** More presses than the longest page has things to go to. */
const mostPresses = 150

type Keys = Pick<KeyboardLearner, 'press' | 'tabTo'> & { readonly type: (text: string) => Promise<void> }

/** Goes to the next field, which may be a group of choices, and moves in it until the value is the wanted one. */
const choose = async ({ press }: Keys, wanted: string, tag: 'input' | 'select') => {
  let at = await press('Tab')
  while (at.tag !== tag) at = await press('Tab')
  if (tag === 'input') at = await press('Space')
  for (let presses = 0; presses < 10 && at.value !== wanted; presses++) at = await press('ArrowDown')
  if (at.value !== wanted) throw new Error(`The keyboard does not reach ${wanted}`)
}

const tick = async ({ press }: Keys, wanted: readonly string[]) => {
  for (const left = new Set(wanted); left.size > 0;) {
    const { type, value } = await press('Tab')
    if (type === 'checkbox' && left.delete(value)) await press('Space')
  }
}

/** Moves each step to its place, from the first on. Focus stays on the button as its step moves up. */
const order = async (keys: Keys, visit: Visit, texts: readonly string[]) => {
  const shown = () => visit.course.locator('.item-step-text').allInnerTexts()
  for (const [place, text] of texts.entries()) {
    const steps = (await shown()).indexOf(text) - place
    if (steps > 0) await keys.tabTo(`Move up: ${text}`)
    for (let presses = 0; presses < steps; presses++) await keys.press('Enter')
  }
}

const respondByKeys = async (keys: Keys, visit: Visit, { prompt, key }: Item) => {
  if (key.kind === 'numeric' || key.kind === 'fill-in') {
    let at = await keys.press('Tab')
    while (at.type !== 'text') at = await keys.press('Tab')
    const answer = key.answers.find(({ correct }) => correct)
    await keys.type(answer && 'value' in answer ? String(answer.value) : (answer?.accept[0] ?? ''))
  } else if (key.kind === 'multiple') await tick(keys, key.correct)
  else if (key.kind === 'single' || key.kind === 'true-false')
    await choose(keys, key.correct[0] ?? '', 'input')
  else if (key.kind === 'matching' && prompt.kind === 'matching')
    for (const { id } of prompt.prompts) await choose(keys, key.pairs[id] ?? '', 'select')
  else if (key.kind === 'categorise' && prompt.kind === 'categorise') {
    for (const text of await visit.course.locator('.item-match-prompt').allInnerTexts()) {
      const card = prompt.cards.find((one) => one.text === text)
      await choose(keys, key.pairs[card?.id ?? ''] ?? '', 'input')
    }
  } else if (key.kind === 'sequencing' && prompt.kind === 'sequencing')
    await order(
      keys,
      visit,
      key.order.map((id) => prompt.steps.find((step) => step.id === id)?.text ?? ''),
    )
}

/** Gives a visit to a learner with a keyboard, who looks after each key where focus is. */
export const keyboardLearner = (visit: Visit): KeyboardLearner => {
  const faults: string[] = []
  let before = ''
  const look = async (key: string): Promise<Focused> => {
    const focused = await readFocus(visit, key === 'Enter')
    if (!focused) faults.push(`lost by ${key} after “${before}”`)
    before = focused?.name.slice(0, 60) ?? 'nothing'
    const frame = courseFrame(visit.page)
    if (frame) faults.push(...(await hiddenFocus(frame, 'focused')).map((fault) => `${key}: ${fault}`))
    if (focused && !focused.isRinged) faults.push(`no ring around “${before}”`)
    return focused ?? { name: '', tag: '', type: '', value: '', isRinged: false }
  }
  const press = async (...keys: readonly string[]): Promise<Focused> => {
    for (const key of keys.slice(0, -1)) {
      await visit.page.keyboard.press(key)
      await look(key)
    }
    const last = keys.at(-1) ?? 'Tab'
    await visit.page.keyboard.press(last)
    return look(last)
  }
  const tabTo = async (name: string | RegExp) => {
    for (let presses = 0; presses < mostPresses; presses++) if (isNamed(await press('Tab'), name)) return
    throw new Error(`The keyboard does not reach ${String(name)}`)
  }
  const type = (text: string) => visit.page.keyboard.type(text)
  return { press, tabTo, respond: (item) => respondByKeys({ press, tabTo, type }, visit, item), faults }
}
