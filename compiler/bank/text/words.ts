/** Words that carry no subject of their own: what two texts share in them says nothing. */
const stopWords: ReadonlySet<string> = new Set(
  `a about after again all also an and another any are as asked asks at be because been before being best both but by can
  choose could did do does done each either every few first following for from get gets give given gives go goes had has
  have her here him his how i if in into is it its itself just last less let like made make makes many may me might more
  most much must my need needs new no none nor not now of off on once one ones only or other others our out over own
  part same say says second see should so some still such take takes than that the their them then there these they
  thing things this those three through to too two under up us use used want wants was way we well were what when where
  which while who whose why will with within without word would year years yes you your`.split(/\s+/),
)

/** Takes the endings off an English word that its forms differ by, so that *cities* meets *city*. */
const rootOf = (word: string): string => {
  const bare = word.replace(/['’]s?$/, '')
  if (bare.length < 5) return bare.replace(/s$/, '')
  return bare
    .replace(/ies$/, 'y')
    .replace(/(?:sses|shes|ches|xes)$/, (ending) => ending.slice(0, -2))
    .replace(/([^s])s$/, '$1')
    .replace(/(?:ing|ed)$/, '')
    .replace(/e$/, '')
}

/** Parts a text into its words: small letters, accents taken off, a hyphen parts no word. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+(?:['’-][a-z0-9]+)*/g) ?? []

/** Finds the roots of the words that carry a text's subject. Words of one to three letters and numbers carry none. */
export const contentRoots = (text: string): ReadonlySet<string> =>
  new Set(
    wordsOf(text)
      .filter((word) => word.length > 3 && !stopWords.has(word) && !/^\d+$/.test(word))
      .map(rootOf),
  )

/**
 * Lists the runs of words of a text that hold at least two words with a subject, as roots.
 *
 * @param length words in a run
 * @param isSubject says whether the root of a word that could carry a subject does
 */
export const runsOfWords = (
  text: string,
  length: number,
  isSubject: (root: string) => boolean,
): ReadonlySet<string> => {
  const words = wordsOf(text)
  const runs = words.flatMap((_, index) => {
    const run = words.slice(index, index + length)
    if (run.length < length) return []
    return [...contentRoots(run.join(' '))].filter(isSubject).length >= 2 ? [run.map(rootOf).join(' ')] : []
  })
  return new Set(runs)
}
