/** The entries of a list whose id an earlier entry has. */
export const repeated = <T extends { readonly id: string }>(entries: readonly T[]): T[] =>
  entries.filter(({ id }, index) => entries.findIndex((other) => other.id === id) < index)
