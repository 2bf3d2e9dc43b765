import { courseFrame } from './course-frame'
import type { Visit } from './learner'

/**
 * Collects what the save chip says from now on, each text once in a row. A test that waits for *Saved* asks this and
 * not the chip: the page may note an act of its own right after a save, such as a card for review.
 *
 * @returns gives the texts so far
 */
export const watchChip = async ({ page }: Visit): Promise<() => Promise<string[]>> => {
  const said = await courseFrame(page)?.evaluateHandle(() => {
    const texts: string[] = []
    const note = () => {
      const text = document.querySelector('.save-chip')?.textContent ?? ''
      if (text !== texts.at(-1)) texts.push(text)
    }
    note()
    new MutationObserver(note).observe(document.body, { subtree: true, childList: true, characterData: true })
    return texts
  })
  return async () => (await said?.jsonValue()) ?? []
}
