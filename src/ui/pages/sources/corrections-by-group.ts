import type { Correction } from '../../../core/course'

/** Corrections under their headings, headings as they first come, and within each by section. */
export const correctionsByGroup = (
  corrections: readonly Correction[],
): { readonly group: string; readonly corrections: readonly Correction[] }[] => {
  const bySection = [...corrections].sort((a, b) =>
    a.section.localeCompare(b.section, 'en', { numeric: true }),
  )
  return [...new Set(corrections.map(({ group }) => group))].map((group) => ({
    group,
    corrections: bySection.filter((correction) => correction.group === group),
  }))
}
