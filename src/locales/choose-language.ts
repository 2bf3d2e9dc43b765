/** Splits a wish into tags: cmi5 allows a list with commas (11.0), browsers and LMSs write `fr-FR`, `fr_FR`, `FR`. */
const tagsIn = (wish: string): string[] =>
  wish.split(',').map((tag) => tag.trim().replaceAll('_', '-').toLowerCase())

/**
 * Finds the first of several wishes that there is a language for: the very language, or the one that its first part
 * names, so that `fr-CA` gets French. Null where none is met. Whatever an LMS says instead of a tag is no wish.
 *
 * @param wishes the most binding first; each a tag of BCP 47 or a list of tags with commas
 */
export const chooseLanguage = (wishes: readonly string[], languages: Iterable<string>): string | null => {
  const known = new Map([...languages].map((tag) => [tag.toLowerCase(), tag]))
  for (const tag of wishes.flatMap(tagsIn)) {
    const found = known.get(tag) ?? known.get(tag.split('-', 1).join(''))
    if (found !== undefined) return found
  }
  return null
}
