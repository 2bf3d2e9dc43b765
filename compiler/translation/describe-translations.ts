import { warningAt, type Problem } from '../problem'
import { partKinds } from './source-parts'
import type { Translation } from './translation'

/**
 * Says how much of a course each language has, and how much of that is stale.
 *
 * @param names of all parts of the source
 */
export const describeTranslations = (
  translations: readonly Translation[],
  names: readonly string[],
): string[] =>
  translations.map(({ language, parts, stale }) => {
    const counts = partKinds.map((kind) => {
      const isOf = (name: string) => name.startsWith(`${kind} `)
      return `${kind}s ${parts.filter(({ name }) => isOf(name)).length}/${names.filter(isOf).length}`
    })
    return `translated ${language}: ${counts.join(' · ')} · stale ${stale.size}`
  })

/** Warns of each part whose source has changed since it was translated, or that was never stamped. */
export const warnOfStale = (translations: readonly Translation[]): Problem[] =>
  translations.flatMap(({ parts, stale }) =>
    parts.flatMap(({ name, file, position }) => {
      if (!stale.has(name)) return []
      const hint = 'compare it with the source, then run `npm run translations -- --stamp`'
      return [warningAt(file, position, `the source of "${name}" is not the one that was translated`, hint)]
    }),
  )
