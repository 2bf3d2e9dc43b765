const longestIdentifier = 200
const longestTitle = 200

/**
 * Makes an identifier of a manifest from a course id: an NCName of at most 200 characters with the given prefix.
 * It holds nothing of the version, so an LMS that gets a newer package keeps the attempts under way.
 */
export const manifestIdentifier = (
  prefix: 'MANIFEST' | 'ORG' | 'ITEM' | 'RES' | 'SCHEMAS',
  courseId: string,
): string => `${prefix}-${courseId.replace(/[^A-Za-z0-9._-]/g, '-')}`.slice(0, longestIdentifier)

/** Cuts a title to the 200 characters that every LMS stores, at a blank where there is one. */
export const manifestTitle = (title: string): string => {
  const clean = title.replace(/\s+/g, ' ').trim()
  if (clean.length <= longestTitle) return clean
  const cut = clean.slice(0, longestTitle - 1)
  const blank = cut.lastIndexOf(' ')
  return `${blank > longestTitle / 2 ? cut.slice(0, blank) : cut}…`
}
