import type { FrameLocator, Locator } from 'playwright-core'
import type { Item } from '../../src/core/course'

export type Quality = 'right' | 'wrong'

const chooseOptions = async (card: Locator, wanted: readonly string[]): Promise<void> => {
  for (const input of await card.locator('input[type=radio], input[type=checkbox]').all()) {
    const id = await input.getAttribute('value')
    const chosen = await input.isChecked()
    const want = wanted.includes(id ?? '')
    if (chosen !== want && (want || (await input.getAttribute('type')) === 'checkbox')) await input.click()
  }
}

const matchPairs = async (card: Locator, pairs: readonly string[]): Promise<void> => {
  const selects = await card.locator('select').all()
  for (const [place, select] of selects.entries()) await select.selectOption(pairs[place] ?? '')
}

const sortCards = async (card: Locator, groupOf: (text: string) => string): Promise<void> => {
  for (const row of await card.locator('.item-match').all()) {
    const text = await row.locator('.item-match-prompt').innerText()
    await row.locator(`input[value="${groupOf(text)}"]`).click()
  }
}

const stepTexts = (card: Locator) => card.locator('.item-step-text').allInnerTexts()

const orderSteps = async (card: Locator, texts: readonly string[]): Promise<void> => {
  for (const [place, text] of texts.entries()) {
    for (let at = (await stepTexts(card)).indexOf(text); at > place; at--) {
      await card.locator('.item-step').nth(at).locator('.item-move').first().click()
    }
  }
}

const otherThan = (ids: readonly string[], correct: readonly string[]) =>
  ids.filter((id) => !correct.includes(id))

/** Gives a response to an item on the page, without checking it. */
export const respond = async (card: Locator, { prompt, key }: Item, quality: Quality): Promise<void> => {
  const right = quality === 'right'
  if (key.kind === 'numeric') {
    const value = key.answers.find((answer) => answer.correct)?.value ?? 0
    return card.locator('input').fill(String(right ? value : value + 1_234_567))
  }
  if (key.kind === 'fill-in') {
    return card
      .locator('input')
      .fill(right ? (key.answers.find((answer) => answer.correct)?.accept[0] ?? '') : 'xyzzy')
  }
  if (prompt.kind === 'matching' && key.kind === 'matching') {
    const matches = prompt.prompts.map(({ id }) => key.pairs[id] ?? '')
    const ids = prompt.matches.map(({ id }) => id)
    return matchPairs(card, right ? matches : matches.map((match) => otherThan(ids, [match])[0] ?? ''))
  }
  if (prompt.kind === 'categorise' && key.kind === 'categorise') {
    const ids = prompt.groups.map(({ id }) => id)
    return sortCards(card, (text) => {
      const group = key.pairs[prompt.cards.find((one) => one.text === text)?.id ?? ''] ?? ''
      return right ? group : (otherThan(ids, [group])[0] ?? '')
    })
  }
  if (prompt.kind === 'sequencing' && key.kind === 'sequencing') {
    const order = right ? key.order : [...key.order].reverse()
    const texts = order.map((id) => prompt.steps.find((step) => step.id === id)?.text ?? '')
    return orderSteps(card, texts)
  }
  if (key.kind === 'single' || key.kind === 'multiple' || key.kind === 'true-false') {
    const ids = 'options' in prompt ? prompt.options.map(({ id }) => id) : ['t', 'f']
    return chooseOptions(card, right ? key.correct : otherThan(ids, key.correct).slice(0, 1))
  }
}

/** The card of an item. */
export const cardOf = (course: FrameLocator, id: string): Locator => course.locator(`[data-item="${id}"]`)

/** Responds to an item that is judged at once and checks it, sure. Waits for the verdict. */
export const checkItem = async (card: Locator, item: Item, quality: Quality): Promise<void> => {
  await respond(card, item, quality)
  await card.getByRole('button', { name: /I’m sure/ }).click()
  await card.locator('.item-result').waitFor()
}
