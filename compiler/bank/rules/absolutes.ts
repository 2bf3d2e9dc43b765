import { optionsOf, splitOptions, type ItemRule } from '../bank'

const absolute =
  /\b(?:always|never|only|all|none|every(?! (?:two|three|four|five|other|\d))|everyone|everybody|everything|nobody|no one|nothing|completely|entirely|absolutely|totally|impossible|must)\b/i

/** Finds absolutes that stand in distractors alone: whoever knows how tests are made strikes them out. */
export const absolutes: ItemRule = ({ yaml }) => {
  const { keys, distractors } = splitOptions(optionsOf(yaml))
  if (keys.some(({ text }) => absolute.test(text))) return []
  return distractors.flatMap(({ text, path }) => {
    const found = absolute.exec(text)?.[0]
    return found === undefined
      ? []
      : [
          {
            path,
            message: `"${found}" stands in a distractor and in no right option`,
            hint: 'word the distractor as people who believe it do, without the absolute',
          },
        ]
  })
}
