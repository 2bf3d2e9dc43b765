import { useOwnLanguage, useSourceLanguage } from '../app/words'

// A character that no text holds.
const gap = '\u0000'

/**
 * A sentence of the interface around words of the course that no translation reaches: each says which language it is in.
 *
 * @param say the sentence with the words in their place
 */
export const Around = ({ say, words }: { say: (words: string) => string; words: string }) => {
  const [own, source] = [useOwnLanguage(), useSourceLanguage()]
  if (source === undefined) return say(words)
  const [before, after] = say(gap).split(gap)
  return (
    <span lang={own}>
      {before}
      <span lang={source}>{words}</span>
      {after}
    </span>
  )
}
