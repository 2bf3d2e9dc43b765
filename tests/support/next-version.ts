import { cp, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runLedger } from '../../compiler'

const rewrite = async (file: string, change: (text: string) => string): Promise<void> => {
  const text = await readFile(file, 'utf8')
  const changed = change(text)
  if (changed === text) throw new Error(`${file} stays as it is`)
  await writeFile(file, changed)
}

/** Cuts a text before each line that begins so; the first part is what stands above. */
const partsOf = (text: string, opening: string): string[] => text.split(new RegExp(`^(?=${opening})`, 'm'))

const newItem = (id: string, objective: string) => `- id: ${id}
  kind: single
  objective: ${objective}
  bloom: apply
  source: "2"
  stem: Which of these holds?
  options:
    - { id: a, text: The first, why: It does not. }
    - { id: b, text: The second, correct: true, why: It does. }
    - { id: c, text: The third, why: It does not. }
`

const newLesson = `---
id: brakes
sections: ["2"]
title: Brakes that bite
objectives:
  - id: stop
    text: Say when a brake pad is worn
---
A lever that reaches the handlebar stops nobody.

## The pads {/* id: pads */}

A pad is worn when its grooves are gone [§2](report:2).

<Check item="brakes.worn" />
`

/** One segment more, and the third before the second. */
const moveSegments = (text: string): string => {
  const [head = '', first = '', second = '', third = '', ...rest] = partsOf(text, '## ')
  const added = '## Valves {/* id: valves */}\n\nTwo kinds of valve are common [§1](report:1).\n\n'
  return [head, first, added, third, second, ...rest].join('')
}

/** One item first that was not there, and none of those whose id is given. */
const changeItems = (text: string, added: string, removed: string): string => {
  const items = partsOf(text, '- id: ').filter((item) => !item.startsWith(`- id: ${removed}\n`))
  return added + items.join('').replace('Where do you read', 'Where can you read')
}

/**
 * Copies the tiny course into a folder and makes the next version of it: in its first lesson an item added, one taken
 * out, one reworded, a segment added and one moved; a lesson added before the last, whose items stand in another order;
 * the ledger brought up by the compiler's own command.
 */
export const writeNextVersion = async (from: string, to: string): Promise<void> => {
  await cp(from, to, { recursive: true })
  const file = (name: string) => join(to, name)
  await rewrite(file('lessons/course.yaml'), (text) =>
    text.replace('version: 1.0.0', 'version: 1.1.0').replace('lessons: [chain]', 'lessons: [brakes, chain]'),
  )
  await rewrite(file('lessons/01-tyres.mdx'), moveSegments)
  await rewrite(file('quizzes/01-tyres.yaml'), (text) =>
    changeItems(text, newItem('tyres.valve', 'set-pressure'), 'tyres.self-loss'),
  )
  await rewrite(file('quizzes/02-chain.yaml'), (text) => partsOf(text, '- id: ').reverse().join(''))
  await rename(file('lessons/02-chain.mdx'), file('lessons/03-chain.mdx'))
  await rename(file('quizzes/02-chain.yaml'), file('quizzes/03-chain.yaml'))
  await writeFile(file('lessons/02-brakes.mdx'), newLesson)
  await writeFile(file('quizzes/02-brakes.yaml'), newItem('brakes.worn', 'stop'))
  const { exitCode, lines } = runLedger(to)
  if (exitCode !== 0) throw new Error(lines.join('\n'))
}
