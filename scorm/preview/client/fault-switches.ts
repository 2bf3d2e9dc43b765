import { noFaults, type Faults, type Standard } from '../protocol'
import { faultsInQuery, faultSwitches, type FaultSwitch } from './fault-list'
import { elementById, setText } from './page-elements'
import { postFaults } from './server-calls'

/** The part of the panel by which faults are turned on and off. */
export interface FaultSwitches {
  readonly current: () => Faults
  /** Fills the list with what there is in a standard. */
  readonly offer: (standard: Standard) => void
  /** Shows the faults of a launch; the first launch of a page also takes those of its address. */
  readonly open: (faults: Faults) => Promise<void>
}

const addSwitch = (
  list: HTMLElement,
  { name, ...words }: FaultSwitch,
  standard: Standard,
  changed: (on: boolean) => void,
): HTMLInputElement => {
  const { label, note, absent = false } = words[standard === 'cmi5' ? 'cmi5' : 'scorm']
  const input = document.createElement('input')
  input.disabled = absent
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
  let inputs: readonly (readonly [FaultSwitch, HTMLInputElement])[] = []
  let asked: Partial<Faults> | null = faultsInQuery(query)
  const show = (): void => {
    for (const [one, input] of inputs) input.checked = !input.disabled && one.isOn(faults)
    const count = inputs.filter(([, input]) => input.checked).length
    setText(elementById('faults-count', HTMLElement), `${count} on`)
  }
  const change = async (changes: Partial<Faults>): Promise<void> => {
    faults = { ...faults, ...changes }
    show()
    await postFaults(changes)
  }
  return {
    current: () => faults,
    offer: (standard) => {
      const list = elementById('faults', HTMLElement)
      inputs = faultSwitches.map((one) => [
        one,
        addSwitch(list, one, standard, (on) => void change(one.change(on))),
      ])
    },
    open: async (launched) => {
      const changes = asked ?? {}
      asked = null
      faults = launched
      if (Object.keys(changes).length > 0) await change(changes)
      else show()
    },
  }
}
