import type { CDPSession } from 'playwright-core'
import { courseFrame } from './course-frame'
import type { Visit } from './learner'

/** Something in the page as the browser tells it to a screen reader. */
export interface Told {
  readonly role: string
  readonly name: string
  /** What is chosen or written in it. */
  readonly value: string
  readonly isChecked: boolean
  readonly isFocused: boolean
  /** Names of what it lies in, from the outermost in. */
  readonly within: readonly string[]
  readonly node: number
}

/** A learner who knows of the page what the browser's accessibility tree tells, and what is announced. */
export interface TreeReader {
  /** Everything with this role, in the order of the page. */
  readonly all: (role: string) => Promise<Told[]>
  /** The first with this role and name, as soon as the tree has it. */
  readonly find: (
    role: string,
    name: string | RegExp,
    where?: {
      readonly within?: string | undefined
      readonly isChecked?: boolean
      readonly isFocused?: boolean
    },
  ) => Promise<Told>
  /** Does what a screen reader does at a press of its key: focus, then the thing's own action. */
  readonly press: (told: Told) => Promise<void>
  readonly focus: (told: Told) => Promise<void>
  /** What live regions have said since this was last asked. */
  readonly heard: () => Promise<string[]>
}

const collectAnnouncements = (visit: Visit) =>
  courseFrame(visit.page)?.evaluateHandle(() => {
    const said: string[] = []
    const regions = '[role=status], [role=alert], [aria-live]'
    new MutationObserver((changes) => {
      const changed = changes.map(({ target }) =>
        (target instanceof Element ? target : target.parentElement)?.closest(regions),
      )
      for (const region of new Set(changed)) if (region?.textContent) said.push(region.textContent.trim())
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
    return said
  })

const frameIdOf = async (devtools: CDPSession): Promise<string> => {
  const { frameTree } = await devtools.send('Page.getFrameTree')
  const course = frameTree.childFrames?.find(({ frame }) => frame.url.includes('/package/'))
  if (!course) throw new Error('No course is open')
  return course.frame.id
}

const readTree = async (devtools: CDPSession, frameId: string): Promise<Told[]> => {
  const { nodes } = await devtools.send('Accessibility.getFullAXTree', { frameId })
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const nameOf = (node: (typeof nodes)[number]) => String(node.name?.value ?? '')
  const namesAround = (id: string | undefined): string[] => {
    const node = id === undefined ? undefined : byId.get(id)
    return node ? [...namesAround(node.parentId), nameOf(node)] : []
  }
  return nodes
    .filter(({ ignored }) => !ignored)
    .map((node) => {
      const has = (property: string) =>
        node.properties?.some(({ name, value }) => name === property && String(value.value) === 'true') ??
        false
      return {
        role: String(node.role?.value ?? ''),
        name: nameOf(node),
        value: String(node.value?.value ?? ''),
        isChecked: has('checked'),
        isFocused: has('focused'),
        within: namesAround(node.parentId),
        node: node.backendDOMNodeId ?? 0,
      }
    })
}

const isNamed = (name: string, wanted: string | RegExp) =>
  typeof wanted === 'string' ? name === wanted : wanted.test(name)

/** How often the tree is read before something is missing from it. */
const mostReadings = 100

/** Gives a visit to a learner who reads the accessibility tree. */
export const treeReader = async (visit: Visit): Promise<TreeReader> => {
  const devtools = await visit.page.context().newCDPSession(visit.page)
  const frameId = await frameIdOf(devtools)
  const said = await collectAnnouncements(visit)
  let listened = 0
  const read = () => readTree(devtools, frameId)
  const call = async ({ node }: Told, functionDeclaration: string) => {
    const { object } = await devtools.send('DOM.resolveNode', { backendNodeId: node })
    await devtools.send('Runtime.callFunctionOn', { objectId: object.objectId ?? '', functionDeclaration })
  }
  return {
    all: async (role) => (await read()).filter((told) => told.role === role),
    find: async (role, name, { within, isChecked = false, isFocused = false } = {}) => {
      for (let readings = 0; readings < mostReadings; readings++) {
        const told = (await read()).find(
          (one) =>
            one.role === role &&
            isNamed(one.name, name) &&
            (one.isChecked || !isChecked) &&
            (one.isFocused || !isFocused) &&
            (within === undefined || one.within.includes(within)),
        )
        if (told) return told
        await visit.page.waitForTimeout(50)
      }
      throw new Error(`The tree has no ${role} named ${String(name)}`)
    },
    press: (told) => call(told, 'function () { this.focus(); this.click() }'),
    focus: (told) => call(told, 'function () { this.focus() }'),
    heard: async () => {
      const texts = (await said?.jsonValue()) ?? []
      const fresh = texts.slice(listened)
      listened = texts.length
      return fresh
    },
  }
}
