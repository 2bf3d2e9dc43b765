import { optionsOf, splitOptions, type Finding, type ItemRule } from '../bank'
import { contentRoots } from '../text/words'

const rootsOf = (texts: readonly { readonly text: string }[]): ReadonlySet<string> =>
  contentRoots(texts.map(({ text }) => text).join(' . '))

const echoes = (
  asked: ReadonlySet<string>,
  right: ReadonlySet<string>,
  wrong: ReadonlySet<string>,
): string[] => [...asked].filter((root) => right.has(root) && !wrong.has(root))

interface Texted {
  readonly id: string
  readonly text: string
}

/** Looks for a thing (a prompt, a card) that alone of all its partners (matches, groups) the right one repeats. */
const inPairs = <T extends Texted>(
  list: string,
  things: readonly T[],
  partners: readonly Texted[],
  rightOf: (thing: T) => string,
  names: { readonly thing: string; readonly partner: string; readonly partners: string },
): Finding[] =>
  things.flatMap((thing, index) => {
    const right = partners.filter(({ id }) => id === rightOf(thing))
    const wrong = partners.filter(({ id }) => id !== rightOf(thing))
    const found = echoes(contentRoots(thing.text), rootsOf(right), rootsOf(wrong))
    return found.length === 0
      ? []
      : [
          {
            path: [list, index, 'text'],
            message: `of all ${names.partners} the right one alone repeats "${found.join('", "')}" of this ${names.thing}`,
            hint: `say it in other words in one of the two, or use the word in another ${names.partner} too`,
          },
        ]
  })

/** Finds a word of the stem that the key alone repeats: it points at the key without any knowledge. */
export const echoedWord: ItemRule = ({ yaml }) => {
  if (yaml.kind === 'matching') {
    const names = { thing: 'prompt', partner: 'match', partners: 'matches' }
    return inPairs('prompts', yaml.prompts, yaml.matches, ({ match }) => match, names)
  }
  if (yaml.kind === 'categorise') {
    const names = { thing: 'card', partner: 'group', partners: 'groups' }
    return inPairs('cards', yaml.cards, yaml.groups, ({ group }) => group, names)
  }
  const { keys, distractors } = splitOptions(optionsOf(yaml))
  const found = echoes(contentRoots(yaml.stem), rootsOf(keys), rootsOf(distractors))
  return found.length === 0
    ? []
    : [
        {
          path: keys[0]?.path ?? [],
          message: `of all options the right one alone repeats "${found.join('", "')}" of the stem`,
          hint: 'say it in other words, or use the word in a distractor too',
        },
      ]
}
