import { noFaults, type Faults } from '../protocol'
import { faultsInQuery, faultSwitches, type FaultSwitch } from './fault-list'
import { elementById, setText } from './page-elements'
import { postFaults } from './server-calls'

/** The part of the panel by which faults are turned on and off. */
export interface FaultSwitches {
  readonly current: () => Faults
  /** Shows the faults of a launch; the first launch of a page also takes those of its address. */
  readonly open: (faults: Faults) => Promise<void>
}

const addSwitch = (
  list: HTMLElement,
  { name, label, note }: FaultSwitch,
  changed: (on: boolean) => void,
): HTMLInputElement => {
  const input = document.createElement('input')
  input.type = 'checkbox'
  input.dataset['testid'] = name
  input.setAttribute('aria-describedby', `${name}-note`)
  input.addEventListener('change', () => changed(input.checked))
  const line = document.createElement('label')
  line.append(input, label)
  const text = document.createElement('p')
  text.className = 'note'
  text.id = `${name}-note`
  text.textContent = note
  list.append(line, text)
  return input
}

/** Makes the switches. They show what the server has at each launch, and tell it what is changed. */
export const createFaultSwitches = (query: URLSearchParams): FaultSwitches => {
  let faults = noFaults
  let asked: Partial<Faults> | null = faultsInQuery(query)
  const show = (): void => {
    for (const [one, input] of inputs) input.checked = one.isOn(faults)
    const count = inputs.filter(([, input]) => input.checked).length
    setText(elementById('faults-count', HTMLElement), `${count} on`)
  }
  const change = async (changes: Partial<Faults>): Promise<void> => {
    faults = { ...faults, ...changes }
    show()
    await postFaults(changes)
  }
  const list = elementById('faults', HTMLElement)
  const inputs = faultSwitches.map(
    (one) => [one, addSwitch(list, one, (on) => void change(one.change(on)))] as const,
  )
  return {
    current: () => faults,
    open: async (launched) => {
      const changes = asked ?? {}
      asked = null
      faults = launched
      if (Object.keys(changes).length > 0) await change(changes)
      else show()
    },
  }
}
