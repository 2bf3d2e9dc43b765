/** The components that a lesson may use, with what each must and may be given. All values are text. */
export const components: Readonly<
  Record<string, { readonly required: readonly string[]; readonly optional: readonly string[] }>
> = {
  Check: { required: ['item'], optional: [] },
  Beyond: { required: ['source'], optional: [] },
  Voice: { required: ['person'], optional: ['at'] },
  Figure: { required: ['id'], optional: ['show'] },
  KeyPoints: { required: [], optional: [] },
  InYourCity: { required: ['id'], optional: [] },
}

/** The schemes of links that the compiler resolves. */
export const linkKinds = ['term', 'person', 'place', 'event', 'lesson', 'report'] as const
export type LinkKind = (typeof linkKinds)[number]

const isLinkKind = (scheme: string): scheme is LinkKind => linkKinds.some((kind) => kind === scheme)

/** Splits a link of the course, such as `term:gcm`; null for links of any other kind. */
export const parseCourseLink = (url: string): { readonly kind: LinkKind; readonly target: string } | null => {
  const colon = url.indexOf(':')
  const kind = url.slice(0, colon)
  return colon > 0 && isLinkKind(kind) ? { kind, target: url.slice(colon + 1) } : null
}
