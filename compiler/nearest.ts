const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

/** Finds the word that was probably meant: at most a third of its letters differ, so short words have none. */
export const nearest = (word: string, candidates: Iterable<string>): string | undefined => {
  let best: { readonly candidate: string; readonly steps: number } | undefined
  for (const candidate of candidates) {
    const steps = distance(word, candidate)
    if (steps <= candidate.length / 3 && steps < (best?.steps ?? Infinity)) {
      best = { candidate, steps }
    }
  }
  return best?.candidate
}

/** Proposes the word that was probably meant, or says where the known ones stand. */
export const didYouMean = (word: string, candidates: Iterable<string>, otherwise: string): string => {
  const meant = nearest(word, candidates)
  return meant === undefined ? otherwise : `did you mean "${meant}"? Otherwise ${otherwise}`
}
