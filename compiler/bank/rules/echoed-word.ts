import type { ItemYamlOf } from '../../schemas/item-schema'
import { optionsOf, splitOptions, type Finding, type ItemRule } from '../bank'
import { contentRoots } from '../text/words'

const rootsOf = (texts: readonly { readonly text: string }[]): ReadonlySet<string> =>
  contentRoots(texts.map(({ text }) => text).join(' . '))

const echoes = (
  asked: ReadonlySet<string>,
  right: ReadonlySet<string>,
  wrong: ReadonlySet<string>,
): string[] => [...asked].filter((root) => right.has(root) && !wrong.has(root))

const inMatches = ({ prompts, matches }: ItemYamlOf<'matching'>): Finding[] =>
  prompts.flatMap((prompt, index) => {
    const right = matches.filter(({ id }) => id === prompt.match)
    const wrong = matches.filter(({ id }) => id !== prompt.match)
    const found = echoes(contentRoots(prompt.text), rootsOf(right), rootsOf(wrong))
    return found.length === 0
      ? []
      : [
          {
            path: ['prompts', index, 'text'],
            message: `of all matches the right one alone repeats "${found.join('", "')}" of this prompt`,
            hint: 'say it in other words in one of the two, or use the word in another match too',
          },
        ]
  })

/** Finds a word of the stem that the key alone repeats: it points at the key without any knowledge. */
export const echoedWord: ItemRule = ({ yaml }) => {
  if (yaml.kind === 'matching') return inMatches(yaml)
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
