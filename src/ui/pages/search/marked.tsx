import { excerptOf } from '../../../core/search'

/** Longest excerpt in characters. */
const most = 190

/** A text cut to what stands around found words, which are marked. */
export const Marked = ({
  text,
  words,
  whole = false,
}: {
  text: string
  words: readonly string[]
  whole?: boolean
}) =>
  excerptOf(text, words, whole ? Infinity : most).map((part, index) =>
    part.marked ? <mark key={index}>{part.text}</mark> : part.text,
  )
