import { optionsOf, type ItemRule } from '../bank'

const aboutOthers =
  /\b(?:all|none|any|both|neither|either)\s+(?:of\s+)?(?:the\s+)?(?:above|these|them|others?|options?|answers?)\b|\b[a-h]\s+(?:and|or)\s+[a-h]\b/i

/** Finds options about other options: they ask for logic, not for the subject, and fail when options are shuffled. */
export const allOrNone: ItemRule = ({ yaml }) =>
  optionsOf(yaml).flatMap(({ text, path }) => {
    const found = aboutOthers.exec(text)?.[0]
    return found === undefined
      ? []
      : [
          {
            path,
            message: `"${found}" makes this an option about other options`,
            hint: 'write an answer of its own, or make the item `kind: multiple`',
          },
        ]
  })
