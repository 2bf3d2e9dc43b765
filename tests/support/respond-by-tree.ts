import type { Choice, Item } from '../../src/core/course'
import type { Visit } from './learner'
import type { TreeReader } from './tree-reader'

const textOf = (choices: readonly Choice[], id: string | undefined): string =>
  choices.find((choice) => choice.id === id)?.text ?? ''

/** Chooses a radio or a checkbox by its name, until the tree tells that it is chosen. */
const choose = async ({ find, press }: TreeReader, role: string, name: string, within?: string) => {
  await press(await find(role, name, { within }))
  await find(role, name, { within, isChecked: true })
}

const write = async ({ page }: Visit, { find, focus }: TreeReader, text: string) => {
  await focus(await find('textbox', /./))
  await page.keyboard.insertText(text)
}

/** Goes down a list until the tree tells the wanted choice. */
const pick = async ({ page }: Visit, { find, focus }: TreeReader, name: string, wanted: string) => {
  await focus(await find('combobox', name))
  for (let presses = 0; presses < 10; presses++) {
    if ((await find('combobox', name)).value.endsWith(wanted)) return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`“${name}” has no choice “${wanted}”`)
}

/** Moves each step up to its place; where it is, the order of the buttons tells. */
const order = async ({ all, press }: TreeReader, texts: readonly string[]) => {
  for (const [place, text] of texts.entries()) {
    for (let presses = 0; presses < texts.length; presses++) {
      const moves = (await all('button')).filter(({ name }) => name.startsWith('Move up: '))
      const move = moves.find(({ name }) => name === `Move up: ${text}`)
      if (!move || moves.indexOf(move) <= place) break
      await press(move)
    }
  }
}

/** Gives an item its right response by names and roles alone. */
export const respondByTree = async (
  visit: Visit,
  reader: TreeReader,
  { prompt, key }: Item,
): Promise<void> => {
  if (key.kind === 'numeric' || key.kind === 'fill-in') {
    const answer = key.answers.find(({ correct }) => correct)
    await write(visit, reader, answer && 'value' in answer ? String(answer.value) : (answer?.accept[0] ?? ''))
  } else if (prompt.kind === 'true-false' && key.kind === 'true-false')
    await choose(reader, 'radio', key.correct[0] === 't' ? 'True' : 'False')
  else if (prompt.kind === 'single' && key.kind === 'single')
    await choose(reader, 'radio', textOf(prompt.options, key.correct[0]))
  else if (prompt.kind === 'multiple' && key.kind === 'multiple')
    for (const id of key.correct) await choose(reader, 'checkbox', textOf(prompt.options, id))
  else if (prompt.kind === 'matching' && key.kind === 'matching')
    for (const { id, text } of prompt.prompts)
      await pick(visit, reader, text, textOf(prompt.matches, key.pairs[id]))
  else if (prompt.kind === 'categorise' && key.kind === 'categorise')
    for (const { id, text } of prompt.cards)
      await choose(reader, 'radio', textOf(prompt.groups, key.pairs[id]), text)
  else if (prompt.kind === 'sequencing' && key.kind === 'sequencing')
    await order(
      reader,
      key.order.map((id) => textOf(prompt.steps, id)),
    )
}
