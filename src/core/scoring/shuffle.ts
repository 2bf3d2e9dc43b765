/** Shuffles with Fisher–Yates; `random` gives numbers from 0 up to 1. */
export const shuffle = <T>(values: readonly T[], random: () => number): T[] => {
  const shuffled = [...values]
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const [a, b] = [shuffled[i], shuffled[j]]
    if (a !== undefined && b !== undefined) [shuffled[i], shuffled[j]] = [b, a]
  }
  return shuffled
}
